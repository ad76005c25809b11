-- What the lists beside that of orders read too much for (script/bench desk). Documents of one supplier that did not reach
-- their buyer, were answered so, or are for one buyer: a supplier's documents were read all.
create index document_by_supplier_and_way on document (supplier_id, transmission, listed_at, id);
create index document_by_supplier_and_answer on document (supplier_id, answered, listed_at, id);
create index document_by_supplier_and_buyer on document (supplier_id, buyer_id, listed_at, id);

-- The queue is counted, and paged, out of the index alone: the rows were read to see whether they are due to be shown.
create index review_in_queue on review_order (needed, due_at, order_id, shows_at, snoozed_until, owner_id);
create index review_in_queue_of on review_order (owner_id, needed, due_at, order_id, shows_at, snoozed_until);

-- Who delivers late is read out of the index alone, as who answers late is.
create index order_pace_by_late_delivery
    on order_pace (deliver_by, supplier_id, buyer_id, delivered_on, days_late, order_id);
