-- What buyers say about documents that they got: message level responses about the way, invoice responses about what
-- they do with an invoice. Each is kept, whatever came before or after it; which one counts is computed. said_at: when
-- the buyer wrote it; content: JSON; superseded: it is about an earlier try to hand the document over.
create table buyer_answer (
    id            bigint        not null primary key,
    document_id   bigint        not null,
    supplier_id   bigint        not null,
    kind          varchar(30)   not null,
    status        varchar(10)   not null,
    number        varchar(200)  not null,
    said_at       ${instant}    not null,
    received_at   ${instant}    not null,
    message_id    bigint        not null,
    content_hash  varchar(64)   not null,
    content       longtext      not null,
    superseded    boolean       not null,
    constraint buyer_answer_once unique (document_id, content_hash),
    constraint buyer_answer_scope foreign key (supplier_id, document_id) references document (supplier_id, id)
);
create index buyer_answer_by_message on buyer_answer (message_id);

-- What the list of documents filters and sorts by. listed_at: when it was sent, or a draft was last changed; amount: of
-- what says one; answered: the status of the buyer's answer that counts, or NONE, and when it came; transmission: how far
-- it is on all its ways taken together (KEPT without one), a cache of the outbox and of message level responses.
-- listed: whether all that, and its words, were written; what was there before is listed at the next start.
alter table document add column listed_at ${instant} default '1970-01-01 00:00:00' not null;
alter table document add column amount decimal(19, 4);
alter table document add column currency varchar(3);
alter table document add column answered varchar(10) default 'NONE' not null;
alter table document add column answered_at ${instant};
alter table document add column transmission varchar(20) default 'KEPT' not null;
alter table document add column listed boolean default false not null;
update document set listed_at = coalesce(sent_at, changed_at);
create index document_by_listed on document (supplier_id, listed_at, id);
create index document_by_listed_all on document (listed_at, id);
create index document_by_state on document (supplier_id, state, listed_at, id);
create index document_by_state_all on document (state, listed_at, id);
create index document_by_kind on document (supplier_id, kind, listed_at, id);
create index document_by_kind_all on document (kind, listed_at, id);
create index document_by_buyer on document (buyer_id, listed_at, id);
create index document_by_transmission on document (transmission, listed_at, id);
create index document_by_answered on document (answered, listed_at, id);
create index document_unlisted on document (listed, id);

-- The words by which documents are found: their number, those of their orders, and the names of buyer and supplier.
create table document_token (
    token        varchar(100)  not null,
    document_id  bigint        not null,
    primary key (token, document_id)
);
create index document_token_of on document_token (document_id);

-- Whether a buyer has refused or questioned an invoice of the order and waits for an answer, and whether a document of
-- it did not reach the buyer: caches of documents, written in the transaction that changes these.
alter table purchase_order add column invoice_disputed boolean default false not null;
alter table purchase_order add column undelivered boolean default false not null;

-- The places of headlines have moved: all orders get theirs in the lists anew.
update order_listing_progress set done_until = 0;
