-- The document that another is about: the invoice that is credited, or claimed more for. Null for what only answers its
-- order.
alter table document add column about_id bigint;
alter table document add constraint document_about foreign key (supplier_id, about_id) references document (supplier_id, id);

-- What a document was made from: the dispatch advices that an invoice invoices, the invoice that a credit note credits.
-- As long as it counts, what it was made from cannot be taken back.
create table document_ground (
    document_id  bigint  not null,
    ground_id    bigint  not null,
    supplier_id  bigint  not null,
    primary key (document_id, ground_id),
    constraint document_ground_scope foreign key (supplier_id, document_id) references document (supplier_id, id),
    constraint document_ground_of foreign key (supplier_id, ground_id) references document (supplier_id, id)
);
create index document_ground_by_ground on document_ground (ground_id);

-- What was told once for invoices between the two, and is not asked again. about: a field of the invoice, or a field
-- with the article that it is of; text: as it was written.
create table invoice_memory (
    supplier_id  bigint         not null,
    buyer_id     bigint         not null,
    about        varchar(340)   not null,
    text         varchar(2000)  not null,
    changed_at   ${instant}     not null,
    primary key (supplier_id, buyer_id, about),
    constraint invoice_memory_supplier foreign key (supplier_id) references company (id),
    constraint invoice_memory_buyer foreign key (buyer_id) references company (id)
);

-- The ways in which a company is paid, as they stood on its last invoice that was sent.
create table payment_way (
    supplier_id  bigint        not null,
    way_position int           not null,
    kind         varchar(20)   not null,
    account      varchar(60),
    bic          varchar(20),
    holder       varchar(200),
    creditor     varchar(60),
    changed_at   ${instant}    not null,
    changed_by   varchar(200)  not null,
    primary key (supplier_id, way_position),
    constraint payment_way_supplier foreign key (supplier_id) references company (id)
);
