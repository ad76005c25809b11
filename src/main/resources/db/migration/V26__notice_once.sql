-- The same order change or cancellation that comes again is the one that is there. Null for those from before.
alter table order_notice add column content_hash varchar(64);
alter table order_notice add constraint order_notice_once unique (order_id, content_hash);
