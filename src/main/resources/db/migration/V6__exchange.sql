create table api_connection (
    id          bigint        not null primary key,
    version     int           not null,
    name        varchar(200)  not null,
    kind        varchar(20)   not null,
    company_id  bigint,
    key_hash    varchar(64)   not null,
    created_at  ${instant}    not null,
    revoked_at  ${instant},
    constraint api_connection_key unique (key_hash),
    constraint api_connection_company foreign key (company_id) references company (id)
);

-- The message log: everything that arrived, with its exact bytes. A new row is committed before anything is tried.
-- sender_scope: ids of the only companies whose orders the sender may bring in, with commas; null: any.
-- Ids grow with time, so that the newest message has the highest.
create table message (
    id             bigint        not null primary key,
    version        int           not null,
    received_at    ${instant}    not null,
    channel        varchar(20)   not null,
    file_name      varchar(300),
    sender_id      bigint        not null,
    sender_name    varchar(200)  not null,
    sender_scope   longtext,
    byte_count     bigint        not null,
    content_hash   varchar(64)   not null,
    content        longblob      not null,
    document_kind  varchar(40)   not null,
    document_no    varchar(200),
    buyer_name     varchar(300),
    supplier_name  varchar(300),
    referred_no    varchar(200),
    buyer_id       bigint,
    supplier_id    bigint,
    order_id       bigint,
    status         varchar(30)   not null,
    problems       longtext      not null,
    attempts       int           not null,
    last_tried_at  ${instant},
    search_text    varchar(1200) not null
);
create index message_by_supplier on message (supplier_id, id);
create index message_by_sender on message (sender_id, id);
create index message_by_status on message (status, id);
create index message_by_referred on message (referred_no, status);
create index message_by_order on message (order_id);

-- The first answer to each Idempotency-Key; http_status is 0 while that request is under way.
create table idempotent_answer (
    connection_id    bigint        not null,
    idempotency_key  varchar(200)  not null,
    body_hash        varchar(64)   not null,
    http_status      int           not null,
    answer           longtext      not null,
    answered_at      ${instant}    not null,
    primary key (connection_id, idempotency_key)
);
