-- An order becomes overdue with the clock. That it is stands here, set when its places in the lists are written and by a
-- sweep every minute, so that what is overdue is a list like any other.
alter table purchase_order add column overdue boolean default false not null;
create index order_by_overdue on purchase_order (overdue, due_at, id);
drop index order_by_due ${on}purchase_order${end};
drop index order_by_due_all ${on}purchase_order${end};

-- Where the order of a word lies, so that a search passes over the trash and over what suppliers never see, without
-- looking at the orders: 1 inbox or completed, 3 trashed, 4 and 6 the same while it waits for a company to be connected.
alter table order_token add column folder tinyint default 1 not null;
drop index order_token_of_all ${on}order_token${end};
create index order_token_of_all on order_token (token, received_at, order_id, folder);

-- At the next start all orders get their places in the lists, and their words, anew.
update order_listing_progress set done_until = 0;
