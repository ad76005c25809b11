-- In which lists an order stands: a cache of purchase_order, written in the transaction that changes it. One row per
-- list and order, so that every list that is offered is a range of one index, in every sort.
-- list_key: 0 all orders; 1 to 99 a status (ListKey); greater: the id of the order's buyer.
-- folder: 1 inbox, 2 completed, 3 trashed; 4, 5, 6 the same while the order waits for a company to be connected, which
-- suppliers never read.
-- The sort keys are those of purchase_order, texts cut to 40 characters; status_sort is the place of the headline.
create table order_listing (
    list_key       bigint          not null,
    folder         tinyint         not null,
    supplier_id    bigint          not null,
    received_at    ${instant}      not null,
    order_id       bigint          not null,
    requested_on   date            not null,
    amount         decimal(19, 4)  not null,
    buyer_sort     varchar(40)     not null,
    supplier_sort  varchar(40)     not null,
    number_sort    varchar(40)     not null,
    status_sort    tinyint         not null,
    progress       tinyint         not null,
    primary key (list_key, folder, supplier_id, received_at, order_id)
);
create index listing_of_order on order_listing (order_id);
create index listing_by_requested on order_listing (list_key, folder, supplier_id, requested_on, order_id);
create index listing_by_amount on order_listing (list_key, folder, supplier_id, amount, order_id);
create index listing_by_buyer on order_listing (list_key, folder, supplier_id, buyer_sort, order_id);
create index listing_by_supplier on order_listing (list_key, folder, supplier_id, supplier_sort, order_id);
create index listing_by_number on order_listing (list_key, folder, supplier_id, number_sort, order_id);
create index listing_by_status on order_listing (list_key, folder, supplier_id, status_sort, order_id);
create index listing_by_progress on order_listing (list_key, folder, supplier_id, progress, order_id);
create index listing_by_received_all on order_listing (list_key, folder, received_at, order_id);
create index listing_by_requested_all on order_listing (list_key, folder, requested_on, order_id);
create index listing_by_amount_all on order_listing (list_key, folder, amount, order_id);
create index listing_by_buyer_all on order_listing (list_key, folder, buyer_sort, order_id);
create index listing_by_supplier_all on order_listing (list_key, folder, supplier_sort, order_id);
create index listing_by_number_all on order_listing (list_key, folder, number_sort, order_id);
create index listing_by_status_all on order_listing (list_key, folder, status_sort, order_id);
create index listing_by_progress_all on order_listing (list_key, folder, progress, order_id);

-- How many orders of a supplier stand in each list; folder and list_key as in order_listing. Whoever needs a row that
-- is missing locks the row of supplier 0 first, so that two transactions never add the same one.
create table order_count (
    supplier_id  bigint   not null,
    folder       tinyint  not null,
    list_key     bigint   not null,
    orders       bigint   not null,
    primary key (supplier_id, folder, list_key)
);
create index order_count_of_list on order_count (list_key, folder);
insert into order_count (supplier_id, folder, list_key, orders) values (0, 0, 0, 0);

-- The words by which orders are found, each once per order; fields: in which fields it stands, a bit each
-- (1 number, 2 reference, 4 buyer, 8 article number, 16 article name, 32 message).
drop table order_token;
create table order_token (
    supplier_id  bigint        not null,
    token        varchar(100)  not null,
    received_at  ${instant}    not null,
    order_id     bigint        not null,
    fields       tinyint       not null,
    primary key (supplier_id, token, received_at, order_id)
);
create index order_token_of_all on order_token (token, received_at, order_id);
create index order_token_of_order on order_token (order_id, token);

-- Orders that came in before these tables get their rows when the application starts, in pieces; those up to done_until
-- have them.
create table order_listing_progress (
    id          int     not null primary key,
    done_until  bigint  not null
);
insert into order_listing_progress (id, done_until) values (1, 0);

drop index order_by_received ${on}purchase_order${end};
drop index order_by_requested ${on}purchase_order${end};
drop index order_by_amount ${on}purchase_order${end};
drop index order_by_buyer ${on}purchase_order${end};
drop index order_by_number ${on}purchase_order${end};
drop index order_by_received_all ${on}purchase_order${end};
drop index order_by_requested_all ${on}purchase_order${end};
drop index order_by_amount_all ${on}purchase_order${end};
drop index order_by_buyer_all ${on}purchase_order${end};
drop index order_by_number_all ${on}purchase_order${end};
create index order_by_due on purchase_order (folder, supplier_id, due_at, id);
create index order_by_due_all on purchase_order (folder, due_at, id);
