-- A supplier's document from its first draft on. revision grows with every change of the draft, structure_revision keeps
-- the one of the last row or file that came or went. open_key: kind and order while a draft made on the screen is open,
-- so that there is one of each; request_key: the request that made it. Both null otherwise. on_request: whether it was
-- made for a request, which is not open to people then.
create table document (
    id                  bigint        not null primary key,
    supplier_id         bigint        not null,
    order_id            bigint        not null,
    buyer_id            bigint        not null,
    kind                varchar(30)   not null,
    state               varchar(20)   not null,
    number              varchar(200),
    revision            bigint        not null,
    structure_revision  bigint        not null,
    open_key            varchar(60),
    request_key         varchar(300),
    on_request          boolean       not null,
    created_at          ${instant}    not null,
    changed_at          ${instant}    not null,
    changed_by          varchar(200)  not null,
    sent_at             ${instant},
    undo_until          ${instant},
    constraint document_open unique (open_key),
    constraint document_request unique (request_key),
    constraint document_scope unique (supplier_id, id),
    constraint document_order foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index document_by_order on document (order_id, id);

-- What somebody put into a field of a draft; what nobody touched has no row. row_key: '' the header, '*' all order
-- lines, else an order line's or a draft row's. cleared: the own value was taken away; the row keeps the revision.
create table document_field (
    document_id  bigint        not null,
    row_key      varchar(40)   not null,
    field_name   varchar(40)   not null,
    supplier_id  bigint        not null,
    field_text   longtext      not null,
    unreadable   boolean       not null,
    cleared      boolean       not null,
    revision     bigint        not null,
    changed_at   ${instant}    not null,
    changed_by   varchar(200)  not null,
    primary key (document_id, row_key, field_name),
    constraint document_field_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);
create index document_field_by_revision on document_field (document_id, revision);

-- Rows that a draft has beside those of its order. line_id: the order line that it belongs to.
create table document_row (
    document_id   bigint       not null,
    row_key       varchar(40)  not null,
    supplier_id   bigint       not null,
    kind          varchar(40)  not null,
    line_id       bigint,
    row_position  int          not null,
    operation     varchar(60)  not null,
    primary key (document_id, row_key),
    constraint document_row_once unique (document_id, operation),
    constraint document_row_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);

-- The edits of a draft that are done, so that a repeated one does nothing; gone with the draft.
create table document_operation (
    document_id  bigint       not null,
    operation    varchar(60)  not null,
    row_key      varchar(40)  not null,
    field_name   varchar(40)  not null,
    revision     bigint       not null,
    primary key (document_id, operation, row_key, field_name)
);

create table document_file (
    id           bigint        not null primary key,
    document_id  bigint        not null,
    supplier_id  bigint        not null,
    file_name    varchar(300)  not null,
    mime_type    varchar(100)  not null,
    byte_count   bigint        not null,
    content      longblob      not null,
    constraint document_file_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);
create index document_file_by_document on document_file (document_id, id);

-- Who has a draft open in which window. Forgotten after a while, so it refers to nothing.
create table document_presence (
    document_id  bigint        not null,
    ui           varchar(40)   not null,
    person_id    bigint        not null,
    person_name  varchar(200)  not null,
    row_key      varchar(40),
    field_name   varchar(40),
    seen_at      ${instant}    not null,
    primary key (document_id, ui)
);
create index document_presence_by_time on document_presence (seen_at);

-- What was sent, never changed: content is what it says as JSON of its module, xml the electronic document. withdrawal:
-- the kind of the entry in the history of its orders if it is taken back.
create table sent_document (
    document_id  bigint        not null primary key,
    supplier_id  bigint        not null,
    rule_set     varchar(200)  not null,
    withdrawal   varchar(40)   not null,
    content      longtext      not null,
    xml          longblob      not null,
    constraint sent_document_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);

-- The orders that a document answers. posted: their ledgers have entries of it.
create table document_order (
    order_id     bigint   not null,
    document_id  bigint   not null,
    supplier_id  bigint   not null,
    posted       boolean  not null,
    primary key (order_id, document_id),
    constraint document_order_document foreign key (supplier_id, document_id) references document (supplier_id, id),
    constraint document_order_order foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index document_order_by_document on document_order (document_id);

-- The next number of each supplier's series.
create table document_series (
    supplier_id  bigint       not null,
    kind         varchar(30)  not null,
    next_no      bigint       not null,
    primary key (supplier_id, kind),
    constraint document_series_supplier foreign key (supplier_id) references company (id)
);

-- Every number that was ever given: each belongs to one document, whatever became of it. series_no: null for one that
-- was given by hand.
create table document_number (
    supplier_id  bigint        not null,
    kind         varchar(30)   not null,
    number       varchar(200)  not null,
    series_no    bigint,
    document_id  bigint        not null,
    primary key (supplier_id, kind, number),
    constraint document_number_series unique (supplier_id, kind, series_no),
    constraint document_number_document unique (document_id),
    constraint document_number_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);
