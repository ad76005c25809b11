-- What a company says about itself, beside what documents told. invoice_from, dispatch_from: JSON of a PostalAddress; null:
-- as its own address.
alter table company add column legal_name varchar(300);
alter table company add column contact_name varchar(200);
alter table company add column contact_phone varchar(60);
alter table company add column contact_email varchar(254);
alter table company add column invoice_from longtext;
alter table company add column dispatch_from longtext;
alter table company add column changed_at ${instant};
alter table company add column changed_by varchar(200);

-- Into which accounts a company is paid: JSON, read and written whole.
create table company_accounts (
    company_id  bigint        not null primary key,
    version     int           not null,
    accounts    longtext      not null,
    changed_at  ${instant}    not null,
    changed_by  varchar(200)  not null,
    constraint company_accounts_company foreign key (company_id) references company (id)
);

-- What stands at the head of a company's papers: always a PNG that the portal itself wrote.
create table company_logo (
    company_id  bigint        not null primary key,
    content     longblob      not null,
    width       int           not null,
    height      int           not null,
    changed_at  ${instant}    not null,
    changed_by  varchar(200)  not null,
    constraint company_logo_company foreign key (company_id) references company (id)
);

-- Who changed what of a company's master data, or of what a buyer demands (field RULES; supplier_id: of which supplier,
-- 0: of all). Written once, never changed.
create table company_change (
    id           bigint        not null primary key,
    company_id   bigint        not null,
    supplier_id  bigint        not null,
    at           ${instant}    not null,
    actor_name   varchar(200)  not null,
    field_name   varchar(40)   not null,
    old_text     longtext,
    new_text     longtext,
    constraint company_change_company foreign key (company_id) references company (id)
);
create index company_change_by_company on company_change (company_id, id);

-- How a series writes its numbers. mark: null for the usual one of its kind; digits: filled with zeros to that many;
-- year_rule: NONE, SHOWN (the year stands in the number), RESTART (and each year begins with 1). series_year: the year
-- in which next_no counts, 0 where it counts through.
alter table document_series add column mark varchar(20);
alter table document_series add column digits int default 0 not null;
alter table document_series add column year_rule varchar(10) default 'NONE' not null;
alter table document_series add column series_year int default 0 not null;
alter table document_series add column version int default 0 not null;
alter table document_number add column series_year int default 0 not null;
alter table document_number drop constraint document_number_series;
alter table document_number add constraint document_number_series unique (supplier_id, kind, series_year, series_no);

-- expires_at: from when on the key is refused; null: never. last_used_at: to the minute.
alter table api_connection add column expires_at ${instant};
alter table api_connection add column last_used_at ${instant};

-- Electronic addresses of companies that turned out to be another: their documents find that one.
create table company_alias (
    scheme       varchar(20)   not null,
    endpoint_id  varchar(200)  not null,
    company_id   bigint        not null,
    primary key (scheme, endpoint_id),
    constraint company_alias_company foreign key (company_id) references company (id)
);

-- An order that waited for an unknown supplier follows to the company that it turns out to be, with all that hangs on it.
alter table order_line drop constraint order_line_scope;
alter table order_line add constraint order_line_scope
    foreign key (supplier_id, order_id) references purchase_order (supplier_id, id) on update cascade;
alter table order_history drop constraint order_history_scope;
alter table order_history add constraint order_history_scope
    foreign key (supplier_id, order_id) references purchase_order (supplier_id, id) on update cascade;
alter table order_attachment drop constraint order_attachment_scope;
alter table order_attachment add constraint order_attachment_scope
    foreign key (supplier_id, order_id) references purchase_order (supplier_id, id) on update cascade;
alter table order_notice drop constraint order_notice_scope;
alter table order_notice add constraint order_notice_scope
    foreign key (supplier_id, order_id) references purchase_order (supplier_id, id) on update cascade;
