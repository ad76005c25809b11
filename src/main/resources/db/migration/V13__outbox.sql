-- How documents reach a buyer. A buyer without a row gets none on an electronic way: they are kept for download.
-- push_secret signs what is pushed, so it has to be readable; no screen and no call shows it again.
create table buyer_channel (
    buyer_id         bigint        not null primary key,
    version          int           not null,
    way              varchar(20)   not null,
    folder           varchar(200),
    push_url         varchar(1000),
    push_secret      varchar(100),
    mail_address     varchar(320),
    mail_language    varchar(10)   not null,
    takes_responses  boolean       not null,
    changed_at       ${instant}    not null,
    changed_by       varchar(200)  not null,
    constraint buyer_channel_buyer foreign key (buyer_id) references company (id)
);

-- The way out: one row for each document and way; the bytes lie with the document. next_try_at is null where the worker
-- has nothing to do; while a row is under way it is the end of the lease, after which another worker takes it over.
-- attempts: of all time; failures: since it was sent or resent, which decides when it is tried again.
create table outbox (
    id             bigint         not null primary key,
    document_id    bigint         not null,
    channel        varchar(20)    not null,
    buyer_id       bigint         not null,
    document_kind  varchar(30)    not null,
    document_no    varchar(1000)  not null,
    state          varchar(20)    not null,
    not_before     ${instant}     not null,
    next_try_at    ${instant},
    attempts       int            not null,
    failures       int            not null,
    claim_token    varchar(40),
    target         varchar(1000)  not null,
    error_key      varchar(100),
    error_detail   varchar(500),
    changed_at     ${instant}     not null,
    delivered_at   ${instant},
    constraint outbox_once unique (document_id, channel),
    constraint outbox_buyer foreign key (buyer_id) references company (id)
);
create index outbox_due on outbox (next_try_at);
create index outbox_to_pull on outbox (channel, state, id);
