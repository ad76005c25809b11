create table portal_user (
    id             bigint        not null primary key,
    version        int           not null,
    email          varchar(254)  not null,
    name           varchar(200)  not null,
    sort_name      varchar(200)  not null,
    password_hash  varchar(300),
    role_name      varchar(30)   not null,
    language       varchar(10)   not null,
    time_zone      varchar(60)   not null,
    enabled        boolean       not null,
    created_at     ${instant}    not null,
    constraint portal_user_email unique (email)
);

create table user_company (
    user_id     bigint  not null,
    company_id  bigint  not null,
    primary key (user_id, company_id),
    constraint user_company_user foreign key (user_id) references portal_user (id),
    constraint user_company_company foreign key (company_id) references company (id)
);

-- A signed-in browser: the cookie holds a random handle, this table only its SHA-256.
create table sign_in (
    id             bigint       not null primary key,
    handle_hash    varchar(64)  not null,
    user_id        bigint       not null,
    created_at     ${instant}   not null,
    last_seen_at   ${instant}   not null,
    absolute_end   ${instant}   not null,
    idle_end       ${instant}   not null,
    revoked        boolean      not null,
    constraint sign_in_handle unique (handle_hash),
    constraint sign_in_user foreign key (user_id) references portal_user (id)
);

-- One-time links: the first administrator's, and invitations; user_id is null for the first administrator.
create table one_time_link (
    id           bigint       not null primary key,
    token_hash   varchar(64)  not null,
    purpose      varchar(30)  not null,
    user_id      bigint,
    created_at   ${instant}   not null,
    expires_at   ${instant}   not null,
    used_at      ${instant},
    constraint one_time_link_token unique (token_hash),
    constraint one_time_link_user foreign key (user_id) references portal_user (id)
);

create table login_attempt (
    id            bigint        not null primary key,
    account_hash  varchar(64)   not null,
    at            ${instant}    not null
);
create index login_attempt_by_account on login_attempt (account_hash, at);

-- Browsers in which somebody has signed in before: guessing from elsewhere does not lock them out.
create table known_browser (
    id          bigint       not null primary key,
    token_hash  varchar(64)  not null,
    user_id     bigint       not null,
    created_at  ${instant}   not null,
    constraint known_browser_token unique (token_hash),
    constraint known_browser_user foreign key (user_id) references portal_user (id)
);
