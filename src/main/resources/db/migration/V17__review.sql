-- The account managers' queue: an order that needs somebody, or about which one of them has said something. Why it needs
-- somebody is no truth of its own: needed, shows_at, due_at, marks and search_text are a cache of the order, its documents
-- and their ways, written in the transaction that changes these. due_at: 9999-12-31 while the clock stands still.
-- marks: the reasons by what tells them apart. owner_id: 0 for nobody. snoozed_until: in the past where it is not.
create table review_order (
    order_id       bigint         not null primary key,
    needed         boolean        not null,
    shows_at       ${instant}     not null,
    due_at         ${instant}     not null,
    marks          varchar(2000)  not null,
    search_text    varchar(900)   not null,
    owner_id       bigint         not null,
    owned_since    ${instant},
    snoozed_until  ${instant}     not null,
    snoozed_by     varchar(200),
    snooze_note    varchar(1000),
    snoozed_marks  varchar(2000),
    constraint review_order_order foreign key (order_id) references purchase_order (id)
);
create index review_by_due on review_order (needed, due_at, order_id);
create index review_by_owner on review_order (owner_id, needed, due_at, order_id);
create index review_by_snooze on review_order (snoozed_until, due_at, order_id);

create table review_follow (
    user_id   bigint  not null,
    order_id  bigint  not null,
    primary key (user_id, order_id),
    constraint review_follow_user foreign key (user_id) references portal_user (id),
    constraint review_follow_order foreign key (order_id) references review_order (order_id)
);
create index review_follow_of_order on review_follow (order_id, user_id);

-- Mails that ask suppliers to do what is due, once a day for each order. sent_at is null while they are being sent.
create table review_reminder (
    id           bigint        not null primary key,
    order_id     bigint        not null,
    reminded_on  date          not null,
    begun_at     ${instant}    not null,
    sent_at      ${instant},
    sender_name  varchar(200)  not null,
    people       int           not null,
    constraint review_reminder_once unique (order_id, reminded_on),
    constraint review_reminder_order foreign key (order_id) references purchase_order (id)
);

-- Whose orders somebody looks after beside their own, from the first day to the last.
create table review_stand_in (
    id           bigint  not null primary key,
    absent_id    bigint  not null,
    stand_in_id  bigint  not null,
    from_on      date    not null,
    until_on     date    not null,
    constraint review_stand_in_absent foreign key (absent_id) references portal_user (id),
    constraint review_stand_in_stand_in foreign key (stand_in_id) references portal_user (id)
);
create index review_stand_in_by_stand_in on review_stand_in (stand_in_id, until_on);
create index review_stand_in_by_absent on review_stand_in (absent_id, until_on);

-- Which account manager has an order open in which window. Forgotten after a while, so it refers to nothing.
create table review_presence (
    order_id     bigint        not null,
    ui           varchar(40)   not null,
    person_id    bigint        not null,
    person_name  varchar(200)  not null,
    seen_at      ${instant}    not null,
    primary key (order_id, ui)
);
create index review_presence_by_time on review_presence (seen_at);

-- At the next start all orders are looked at anew: when they are due, by the holidays of their supplier's country, and
-- whether they need somebody.
update order_listing_progress set done_until = 0;
