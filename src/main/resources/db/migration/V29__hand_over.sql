-- Documents that no channel reaches, and that somebody has handed over to their buyer by hand, as they say.
create table hand_over (
    document_id     bigint        not null primary key,
    handed_over_at  ${instant}    not null,
    handed_over_by  varchar(200)  not null,
    constraint hand_over_document foreign key (document_id) references document (id)
);
