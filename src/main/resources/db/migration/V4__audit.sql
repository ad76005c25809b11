create table audit_event (
    id          bigint        not null primary key,
    at          ${instant}    not null,
    actor_id    bigint        not null,
    actor_name  varchar(200)  not null,
    company_id  bigint,
    kind        varchar(60)   not null,
    subject     varchar(300)  not null,
    details     longtext
);
create index audit_event_by_time on audit_event (at desc, id desc);
