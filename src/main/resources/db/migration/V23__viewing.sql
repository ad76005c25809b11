-- Looks of the operator's people at the portal as a supplier sees it: kept for ever, beside the audit log.
create table viewing (
    id            bigint        not null primary key,
    sign_in_id    bigint        not null,
    user_id       bigint        not null,
    company_id    bigint        not null,
    company_name  varchar(300)  not null,
    started_at    ${instant}    not null,
    ends_at       ${instant}    not null,
    ended_at      ${instant},
    constraint viewing_sign_in foreign key (sign_in_id) references sign_in (id),
    constraint viewing_user foreign key (user_id) references portal_user (id),
    constraint viewing_company foreign key (company_id) references company (id)
);
create index viewing_by_sign_in on viewing (sign_in_id, ends_at);
