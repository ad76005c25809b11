-- Facets, counts and the list's columns are caches of the ledger and the newest version, written in the transaction
-- that changes them. Columns that a list sorts by are never null (requested_on: 9999-12-31 when there is none).
create table purchase_order (
    id                  bigint          not null primary key,
    version             int             not null,
    supplier_id         bigint          not null,
    buyer_id            bigint          not null,
    number              varchar(200)    not null,
    number_sort         varchar(200)    not null,
    kind                varchar(30)     not null,
    profile             varchar(30)     not null,
    currency            varchar(3)      not null,
    amount              decimal(19, 4)  not null,
    issued_on           date            not null,
    requested_on        date            not null,
    received_at         ${instant}      not null,
    buyer_name          varchar(300)    not null,
    buyer_sort          varchar(300)    not null,
    supplier_name       varchar(300)    not null,
    line_count          int             not null,
    content_hash        varchar(64)     not null,
    message_id          bigint          not null,
    waiting_connection  boolean         not null,
    folder              varchar(20)     not null,
    trashed             boolean         not null,
    control             varchar(30)     not null,
    response            varchar(30)     not null,
    delivery            varchar(30)     not null,
    invoicing           varchar(30)     not null,
    respondable         boolean         not null,
    deliverable         boolean         not null,
    delivered           boolean         not null,
    invoiceable         boolean         not null,
    invoiced            boolean         not null,
    delivered_n         decimal(24, 10) not null,
    delivered_m         decimal(24, 10) not null,
    invoiced_n          decimal(24, 10) not null,
    invoiced_m          decimal(24, 10) not null,
    progress            int             not null,
    headline            varchar(30)     not null,
    due_at              ${instant},
    constraint purchase_order_identity unique (buyer_id, supplier_id, number),
    constraint purchase_order_scope unique (supplier_id, id),
    constraint purchase_order_supplier foreign key (supplier_id) references company (id),
    constraint purchase_order_buyer foreign key (buyer_id) references company (id)
);
create index order_by_received on purchase_order (supplier_id, folder, received_at desc, id desc);
create index order_by_requested on purchase_order (supplier_id, folder, requested_on, id);
create index order_by_amount on purchase_order (supplier_id, folder, amount, id);
create index order_by_buyer on purchase_order (supplier_id, folder, buyer_sort, id);
create index order_by_number on purchase_order (supplier_id, folder, number_sort, id);
create index order_by_received_all on purchase_order (folder, received_at desc, id desc);
create index order_by_requested_all on purchase_order (folder, requested_on, id);
create index order_by_amount_all on purchase_order (folder, amount, id);
create index order_by_buyer_all on purchase_order (folder, buyer_sort, id);
create index order_by_number_all on purchase_order (folder, number_sort, id);
create index order_of_buyer on purchase_order (buyer_id, id);
create index order_by_waiting on purchase_order (waiting_connection, buyer_id, supplier_id);

-- What the buyer wrote, header and lines as they came, as JSON of OrderContent; the first version has number 1.
create table order_version (
    order_id     bigint      not null,
    version_no   int         not null,
    message_id   bigint      not null,
    received_at  ${instant}  not null,
    content      longtext    not null,
    primary key (order_id, version_no),
    constraint order_version_order foreign key (order_id) references purchase_order (id)
);

-- confirmed is null before any answer; the other sums are caches of the ledger (domain: O, C, B, D, S, I, K, W).
create table order_line (
    id             bigint           not null primary key,
    order_id       bigint           not null,
    supplier_id    bigint           not null,
    line_position  int              not null,
    line_ref       varchar(200)     not null,
    name           varchar(1000)    not null,
    quantity       decimal(24, 10)  not null,
    unit_code      varchar(10)      not null,
    net_amount     decimal(19, 4)   not null,
    requested_on   date,
    confirmed      decimal(24, 10),
    back_ordered   decimal(24, 10)  not null,
    dispatched     decimal(24, 10)  not null,
    short_closed   decimal(24, 10)  not null,
    invoiced       decimal(24, 10)  not null,
    credited       decimal(24, 10)  not null,
    written_off    decimal(24, 10)  not null,
    constraint order_line_once unique (order_id, line_position),
    constraint order_line_scope foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);

create table order_token (
    token        varchar(100)  not null,
    supplier_id  bigint        not null,
    received_at  ${instant}    not null,
    order_id     bigint        not null,
    primary key (token, supplier_id, received_at, order_id),
    constraint order_token_scope foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index order_token_by_order on order_token (order_id);

create table order_history (
    id           bigint        not null primary key,
    order_id     bigint        not null,
    supplier_id  bigint        not null,
    at           ${instant}    not null,
    actor_name   varchar(200)  not null,
    kind         varchar(40)   not null,
    arguments    longtext      not null,
    constraint order_history_scope foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index order_history_by_order on order_history (order_id, at, id);

create table order_attachment (
    id           bigint        not null primary key,
    order_id     bigint        not null,
    supplier_id  bigint        not null,
    file_name    varchar(300)  not null,
    mime_type    varchar(100)  not null,
    description  longtext,
    byte_count   bigint        not null,
    content      longblob      not null,
    constraint order_attachment_scope foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index order_attachment_by_order on order_attachment (order_id);

-- Order changes and cancellations that arrived and wait for their own work.
create table order_notice (
    id           bigint        not null primary key,
    order_id     bigint        not null,
    supplier_id  bigint        not null,
    kind         varchar(30)   not null,
    number       varchar(200)  not null,
    issued_on    date,
    note         longtext,
    message_id   bigint        not null,
    received_at  ${instant}    not null,
    constraint order_notice_message unique (message_id),
    constraint order_notice_scope foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index order_notice_by_order on order_notice (order_id);
