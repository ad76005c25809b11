-- What is known of a browser in which somebody is signed in, and when they last showed that it is them.
alter table sign_in add column proved_at ${instant};
alter table sign_in add column second_factor_at ${instant};
alter table sign_in add column browser varchar(300);
alter table sign_in add column address varchar(60);
create index sign_in_by_user on sign_in (user_id, last_seen_at);
