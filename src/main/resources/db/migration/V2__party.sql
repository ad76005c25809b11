create table company (
    id                 bigint        not null primary key,
    version            int           not null,
    name               varchar(300)  not null,
    sort_name          varchar(300)  not null,
    endpoint_scheme    varchar(20),
    endpoint_id        varchar(200),
    made_for           varchar(230),
    street             varchar(300),
    additional_street  varchar(300),
    address_line       varchar(300),
    city               varchar(200),
    postal_code        varchar(50),
    region             varchar(200),
    country            varchar(2),
    vat_number         varchar(60),
    buys               boolean       not null,
    sells              boolean       not null,
    connection         varchar(20)   not null,
    created_at         ${instant}    not null,
    constraint company_endpoint unique (endpoint_scheme, endpoint_id),
    constraint company_made_for unique (made_for)
);
create index company_by_name on company (sort_name, id);

create table company_identifier (
    id          bigint        not null primary key,
    company_id  bigint        not null,
    scheme      varchar(20)   not null,
    identifier  varchar(200)  not null,
    constraint company_identifier_company foreign key (company_id) references company (id)
);
create index company_identifier_by_value on company_identifier (identifier, scheme);
create index company_identifier_by_company on company_identifier (company_id);

-- What a buyer demands; supplier_id 0 holds the buyer's general rules, another the exception for that supplier.
create table buyer_rules (
    id           bigint    not null primary key,
    version      int       not null,
    buyer_id     bigint    not null,
    supplier_id  bigint    not null,
    rules        longtext  not null,
    constraint buyer_rules_once unique (buyer_id, supplier_id),
    constraint buyer_rules_buyer foreign key (buyer_id) references company (id)
);
