-- Which running node owns which number in new ids; a number is free again when its lease has ended.
create table node_claim (
    node_number  int           not null primary key,
    holder       varchar(36)   not null,
    lease_ends   ${instant}    not null
);
