-- The latest change or cancellation of an order's buyer. Until it is answered, the order is to answer again; in older
-- releases it only stood beside its order.
alter table purchase_order add column buyer_asked varchar(30);
alter table purchase_order add column buyer_asked_at ${instant};

update purchase_order set
    buyer_asked = (select n.kind from order_notice n where n.order_id = purchase_order.id
        order by n.received_at desc, n.id desc fetch first 1 rows only),
    buyer_asked_at = (select n.received_at from order_notice n where n.order_id = purchase_order.id
        order by n.received_at desc, n.id desc fetch first 1 rows only)
    where id in (select order_id from order_notice);

update purchase_order set change_requested = buyer_asked = 'ORDER_CHANGE',
    cancel_requested = buyer_asked = 'ORDER_CANCELLATION'
    where buyer_asked is not null and cancelled = false and not exists (
        select 1 from ledger_entry e
        where e.order_id = purchase_order.id and e.entry_no > purchase_order.buyer_spoke_after
            and e.document_kind in ('ORDER_RESPONSE', 'CANCELLATION') and e.reverses_id is null
            and not exists (select 1 from ledger_entry r where r.reverses_id = e.id));

-- Where these orders stand is computed anew: of them alone (-1), where all the others are done.
update order_listing_progress set done_until = case when done_until = 9223372036854775807 then -1 else 0 end;
