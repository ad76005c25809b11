-- The document by which the supplier said that the order arrived, as long as it counts; it has no entry in the ledger.
alter table purchase_order add column receipt_document_id bigint;
alter table purchase_order drop column receipt_acknowledged;

-- How many entries the ledger had when the buyer's latest change or cancellation came. waiting_for_buyer is a cache of
-- it and of the ledger: an answer that awaits the buyer counts, and no change or cancellation has come since.
alter table purchase_order add column buyer_spoke_after int default 0 not null;
alter table ledger_entry add column awaits_buyer boolean default false not null;
