-- What is known of a browser in which somebody is signed in, and when they last showed that it is them.
alter table sign_in add column proved_at ${instant};
alter table sign_in add column second_factor_at ${instant};
alter table sign_in add column browser varchar(300);
alter table sign_in add column address varchar(60);
create index sign_in_by_user on sign_in (user_id, last_seen_at);

-- A browser in which somebody asked not to be asked for a code again for a while.
alter table known_browser add column trusted_at ${instant};

-- Codes of an app (RFC 6238). Counts once confirmed_at is set; of each step of 30 seconds one code is taken.
create table second_factor (
    user_id       bigint        not null primary key,
    secret        varchar(64)   not null,
    created_at    ${instant}    not null,
    confirmed_at  ${instant},
    last_step     bigint        not null,
    constraint second_factor_user foreign key (user_id) references portal_user (id)
);

-- Codes for who has lost their app; each is good once, and only its hash is kept.
create table recovery_code (
    id         bigint       not null primary key,
    user_id    bigint       not null,
    code_hash  varchar(64)  not null,
    used_at    ${instant},
    constraint recovery_code_hash unique (user_id, code_hash),
    constraint recovery_code_user foreign key (user_id) references portal_user (id)
);

-- Somebody whose password was right and who has not entered their code yet: nobody to the rest of the portal.
create table sign_in_step (
    id          bigint       not null primary key,
    token_hash  varchar(64)  not null,
    user_id     bigint       not null,
    expires_at  ${instant}   not null,
    constraint sign_in_step_token unique (token_hash),
    constraint sign_in_step_user foreign key (user_id) references portal_user (id)
);

-- A key pair in somebody's device (WebAuthn); the public half. Bytes in base64url: an id has up to 1023 of them.
create table passkey (
    id               bigint        not null primary key,
    user_id          bigint        not null,
    credential_hash  varchar(64)   not null,
    credential       varchar(1400) not null,
    public_key       varchar(3000) not null,
    attestation      longtext      not null,
    sign_count       bigint        not null,
    transports       varchar(200)  not null,
    backup_eligible  boolean       not null,
    backed_up        boolean       not null,
    label            varchar(100)  not null,
    created_at       ${instant}    not null,
    last_used_at     ${instant},
    constraint passkey_credential unique (credential_hash),
    constraint passkey_user foreign key (user_id) references portal_user (id)
);

create index audit_event_by_kind on audit_event (kind, at desc, id desc);
create index audit_event_by_actor on audit_event (actor_id, at desc, id desc);
create index audit_event_by_company on audit_event (company_id, at desc, id desc);
