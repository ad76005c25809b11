-- Views of the list of orders that people keep. Their owner is a user of the module identity, which never deletes one.
create table saved_view (
    id        bigint         not null primary key,
    owner_id  bigint         not null,
    name      varchar(80)    not null,
    query     varchar(2000)  not null,
    shared    boolean        not null,
    of_staff  boolean        not null,
    constraint saved_view_name unique (owner_id, name)
);
create index saved_view_of_staff on saved_view (of_staff, shared, name, id);

-- The companies that a view's owner acts for, while the view is shared: their people see it.
create table saved_view_company (
    company_id  bigint  not null,
    view_id     bigint  not null,
    primary key (company_id, view_id),
    constraint saved_view_company_view foreign key (view_id) references saved_view (id) on delete cascade,
    constraint saved_view_company_company foreign key (company_id) references company (id)
);

create table standard_view (
    user_id  bigint  not null primary key,
    view_id  bigint  not null,
    constraint standard_view_view foreign key (view_id) references saved_view (id) on delete cascade
);
