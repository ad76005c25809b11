-- What the operator's people say to each other about an order. No supplier, no buyer and no machine is ever told of it:
-- nothing but the module notes reads these tables. edits: how often the text was changed; edited_at: when it last was.
create table internal_note (
    id           bigint         not null primary key,
    order_id     bigint         not null,
    author_id    bigint         not null,
    author_name  varchar(200)   not null,
    written_at   ${instant}     not null,
    note_text    varchar(4000)  not null,
    edits        int            not null,
    edited_at    ${instant},
    pinned_at    ${instant},
    pinned_by    varchar(200),
    struck_at    ${instant},
    struck_by    varchar(200),
    constraint internal_note_order foreign key (order_id) references purchase_order (id),
    constraint internal_note_author foreign key (author_id) references portal_user (id)
);
create index internal_note_by_order on internal_note (order_id, id);

-- What a note said before each of its edits.
create table internal_note_earlier (
    note_id      bigint         not null,
    edit_no      int            not null,
    note_text    varchar(4000)  not null,
    replaced_at  ${instant}     not null,
    primary key (note_id, edit_no),
    constraint internal_note_earlier_note foreign key (note_id) references internal_note (id)
);

create table internal_note_mention (
    note_id  bigint  not null,
    user_id  bigint  not null,
    primary key (note_id, user_id),
    constraint internal_note_mention_note foreign key (note_id) references internal_note (id),
    constraint internal_note_mention_user foreign key (user_id) references portal_user (id)
);
create index internal_note_mention_of on internal_note_mention (user_id, note_id);

-- How an order went in time: a cache of the order and its history, written in the transaction that changes them. due and
-- done of the answer and of the delivery; null where nothing is due, or done yet. minutes_late: of working time; days_late:
-- of the calendar; 0 in time, null as long as it is not done.
create table order_pace (
    order_id             bigint      not null primary key,
    supplier_id          bigint      not null,
    buyer_id             bigint      not null,
    answer_due_at        ${instant},
    answered_at          ${instant},
    answer_minutes_late  int,
    deliver_by           date,
    delivered_on         date,
    days_late            int,
    constraint order_pace_order foreign key (order_id) references purchase_order (id)
);
create index order_pace_by_answer
    on order_pace (answer_due_at, supplier_id, buyer_id, answered_at, answer_minutes_late, order_id);
create index order_pace_by_delivery on order_pace (deliver_by, supplier_id, buyer_id, delivered_on, order_id);

-- Documents that were not let out: one row for each rule that refused one on a day, however often it was tried. It stays
-- when the document is discarded, and so refers to nothing but its order.
create table refused_send (
    document_id    bigint        not null,
    rule_key       varchar(100)  not null,
    rule_kind      varchar(20)   not null,
    refused_on     date          not null,
    order_id       bigint        not null,
    supplier_id    bigint        not null,
    buyer_id       bigint        not null,
    document_kind  varchar(30)   not null,
    tries          int           not null,
    last_at        ${instant}    not null,
    primary key (document_id, rule_key, refused_on),
    constraint refused_send_order foreign key (order_id) references purchase_order (id)
);
create index refused_send_by_day on refused_send (refused_on, buyer_id, rule_kind, rule_key, supplier_id, document_id);

create index outbox_by_change on outbox (changed_at, buyer_id, state, attempts, document_id);

-- At the next start it is computed of all orders that are here how they went.
update order_listing_progress set done_until = 0;
