-- What the buyer, the supplier or an account manager said about a whole order; control is computed from it. answering
-- is a cache of the ledger and of receipt_acknowledged, as cancelled is one of the ledger.
alter table purchase_order add column answering varchar(30) default 'PLAIN' not null;
alter table purchase_order add column receipt_acknowledged boolean default false not null;
alter table purchase_order add column change_requested boolean default false not null;
alter table purchase_order add column cancel_requested boolean default false not null;
alter table purchase_order add column cancelled boolean default false not null;
alter table purchase_order add column waiting_for_buyer boolean default false not null;
alter table purchase_order add column hold_reason varchar(1000);
alter table purchase_order add column closed_reason varchar(1000);
alter table purchase_order add column back_ordered boolean default false not null;
alter table purchase_order add column due_for varchar(20);

-- quantity: what is ordered still, that is without cancelled; promised_on: the earliest day promised for what is still
-- to be delivered; changed: the answer changed more than the quantity; added_article: JSON of an OrderedLine, for a line
-- that the supplier added.
alter table order_line add column cancelled decimal(24, 10) default 0 not null;
alter table order_line add column added boolean default false not null;
alter table order_line add column changed boolean default false not null;
alter table order_line add column promised_on date;
alter table order_line add column added_article longtext;

-- Append-only. The sums of order_line are caches of it; an entry that takes another back names it in reverses_id.
-- entry_no counts the entries of an order from 1 without a gap: ids of several nodes do not grow strictly.
create table ledger_entry (
    id                bigint           not null primary key,
    order_id          bigint           not null,
    entry_no          int              not null,
    supplier_id       bigint           not null,
    line_id           bigint           not null,
    kind              varchar(30)      not null,
    quantity          decimal(24, 10)  not null,
    amount            decimal(19, 4)   not null,
    currency          varchar(3)       not null,
    promised_on       date,
    changed           boolean          not null,
    document_kind     varchar(30)      not null,
    document_id       bigint           not null,
    document_line_id  bigint,
    document_number   varchar(1000)    not null,
    reverses_id       bigint,
    posted_at         ${instant}       not null,
    actor_name        varchar(200)     not null,
    constraint ledger_entry_numbered unique (order_id, entry_no),
    constraint ledger_entry_reversed_once unique (reverses_id),
    constraint ledger_entry_line foreign key (line_id) references order_line (id),
    constraint ledger_entry_scope foreign key (supplier_id, order_id) references purchase_order (supplier_id, id)
);
create index ledger_entry_by_line on ledger_entry (line_id, entry_no);
