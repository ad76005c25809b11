-- From the GS1 company prefix the numbers of what a company ships (SSCC) are made; null where nobody said it.
alter table company add column gs1_prefix varchar(10);

-- The serial number that the next SSCC of a prefix gets: one that was given out is never given out again.
create table sscc_series (
    prefix       varchar(10)  not null primary key,
    next_serial  bigint       not null
);

-- What only one document may say as long as it counts, such as the SSCC of a pallet; gone when it is taken back or void.
create table document_claim (
    claim        varchar(100)  not null primary key,
    supplier_id  bigint        not null,
    document_id  bigint        not null,
    constraint document_claim_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);
create index document_claim_by_document on document_claim (document_id);

-- The supplier's own number of an article that a buyer orders without one, as it was told once. article: the buyer's
-- number of it, else its name, as they are searched.
create table item_id (
    supplier_id  bigint        not null,
    buyer_id     bigint        not null,
    article      varchar(300)  not null,
    item_id      varchar(200)  not null,
    changed_at   ${instant}    not null,
    primary key (supplier_id, buyer_id, article),
    constraint item_id_supplier foreign key (supplier_id) references company (id),
    constraint item_id_buyer foreign key (buyer_id) references company (id)
);

-- The kind of the entry in the history of its orders if it is declared void; null where its kind knows no such thing.
alter table sent_document add column voiding varchar(40);
