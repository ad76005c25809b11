-- What somebody chose to be told of and how; what they never touched is as usual for their role.
create table notification_setting (
    person_id  bigint       not null,
    occasion   varchar(40)  not null,
    way        varchar(20)  not null,
    primary key (person_id, occasion),
    constraint notification_setting_person foreign key (person_id) references portal_user (id)
);

-- What happened, written in the transaction in which it did; a job tells those whom it concerns. fact_key: the same fact
-- is never told twice. person_id: the only one to be told; null for all whom the occasion concerns. actor_id: who did it
-- is not told. spread_at: when it was told.
create table notification_fact (
    id                bigint         not null primary key,
    fact_key          varchar(200)   not null,
    occasion          varchar(40)    not null,
    supplier_id       bigint,
    order_id          bigint,
    document_id       bigint,
    document_kind     varchar(30),
    document_no       varchar(200),
    line_ref          varchar(500),
    reason_key        varchar(200),
    reason_arguments  longtext       not null,
    arguments         longtext       not null,
    link              varchar(500),
    person_id         bigint,
    actor_id          bigint         not null,
    due_at            ${instant},
    happened_at       ${instant}     not null,
    pending           boolean        not null,
    spread_at         ${instant},
    constraint notification_fact_once unique (fact_key)
);
create index notification_fact_pending on notification_fact (pending, id);

-- An entry in somebody's list: one fact, or several of a kind that came at once. fact_id: the first of them.
create table notification (
    id           bigint       not null primary key,
    person_id    bigint       not null,
    occasion     varchar(40)  not null,
    supplier_id  bigint,
    fact_id      bigint       not null,
    fact_count   int          not null,
    first_at     ${instant}   not null,
    last_at      ${instant}   not null,
    read_at      ${instant},
    constraint notification_person foreign key (person_id) references portal_user (id),
    constraint notification_first foreign key (fact_id) references notification_fact (id)
);
create index notification_by_person on notification (person_id, last_at, id);
create index notification_unread on notification (person_id, read_at);

-- A mail to somebody: at once (a moment is left for more of the same to join it), or the digest of a day. next_try_at is
-- null where there is nothing to do; while it is under way it is the end of the lease. attempts: of all time; failures:
-- since it was made or sent again.
create table notification_mail (
    id            bigint        not null primary key,
    person_id     bigint        not null,
    cadence       varchar(20)   not null,
    send_at       ${instant}    not null,
    state         varchar(20)   not null,
    next_try_at   ${instant},
    attempts      int           not null,
    failures      int           not null,
    claim_token   varchar(40),
    address       varchar(254)  not null,
    error_key     varchar(40),
    error_detail  varchar(500),
    changed_at    ${instant}    not null,
    constraint notification_mail_once unique (person_id, cadence, send_at),
    constraint notification_mail_person foreign key (person_id) references portal_user (id)
);
create index notification_mail_due on notification_mail (next_try_at);
create index notification_mail_by_state on notification_mail (state, changed_at);

-- Who was told of what: never the same person twice of the same fact. mail_id: null where the portal alone tells it.
create table notification_told (
    person_id        bigint  not null,
    fact_id          bigint  not null,
    notification_id  bigint  not null,
    mail_id          bigint,
    primary key (person_id, fact_id),
    constraint notification_told_entry foreign key (notification_id) references notification (id),
    constraint notification_told_fact foreign key (fact_id) references notification_fact (id),
    constraint notification_told_mail foreign key (mail_id) references notification_mail (id)
);
create index notification_told_of_entry on notification_told (notification_id, fact_id);
create index notification_told_of_mail on notification_told (mail_id, fact_id);

-- Work that one node does at a time: whoever has the row locked. done_at: when it was done last.
create table notification_turn (
    name     varchar(20)  not null primary key,
    done_at  ${instant}
);
insert into notification_turn (name) values ('SPREADING');
insert into notification_turn (name) values ('CLOCK');

create index document_by_change on document (state, changed_at);
