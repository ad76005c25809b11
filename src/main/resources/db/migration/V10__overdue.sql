-- An order becomes overdue with the clock. That it is stands here, set when its places in the lists are written and by a
-- sweep every minute, so that what is overdue is a list like any other.
alter table purchase_order add column overdue boolean default false not null;
create index order_by_overdue on purchase_order (overdue, due_at, id);
drop index order_by_due ${on}purchase_order${end};
drop index order_by_due_all ${on}purchase_order${end};

-- The words anew, each with where its order lies, so that a search passes over the trash and over what suppliers never
-- see without reading it. folder: 1 inbox or completed, 3 trashed, 4 and 6 the same while the order waits for a company
-- to be connected. fields: in which fields it stands, a bit each, as before.
drop table order_token;
create table order_token (
    supplier_id  bigint        not null,
    token        varchar(100)  not null,
    folder       tinyint       not null,
    received_at  ${instant}    not null,
    order_id     bigint        not null,
    fields       tinyint       not null,
    primary key (supplier_id, token, folder, received_at, order_id)
);
create index order_token_of_all on order_token (token, folder, received_at, order_id);
create index order_token_of_order on order_token (order_id, token);

-- At the next start all orders get their places in the lists, and their words, anew.
update order_listing_progress set done_until = 0;
