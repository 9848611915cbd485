-- Instants are epoch milliseconds. A result's id follows from what ran and what came of it, so that storing it twice counts it once.
create table run (
    id                 varchar(32) primary key,
    scenario           varchar(200) not null,
    policy             varchar(200) not null,
    seed               bigint not null,
    replications       int not null,
    fingerprint        varchar(128) not null,
    digest             varchar(128) not null,
    orders             bigint not null,
    events             bigint not null,
    seconds            double precision not null,
    invariants_broken  bigint not null,
    finished_at_millis bigint not null,
    version            varchar(100) not null,
    result             text not null
);
create index run_by_time on run (finished_at_millis);
create index run_by_scenario on run (scenario, policy, finished_at_millis);

create table run_kpi (
    run_id varchar(32) not null references run (id) on delete cascade,
    name   varchar(60) not null,
    unit   varchar(40) not null,
    mean   double precision,
    low    double precision,
    high   double precision,
    n      int not null,
    primary key (run_id, name)
);

create table comparison (
    id                 varchar(32) primary key,
    scenario           varchar(200) not null,
    baseline_policy    varchar(200) not null,
    candidate_policy   varchar(200) not null,
    seed               bigint not null,
    replications       int not null,
    fingerprint        varchar(128) not null,
    verdict            varchar(20) not null,
    exit_code          int not null,
    orders_helped      bigint not null,
    orders_harmed      bigint not null,
    finished_at_millis bigint not null,
    version            varchar(100) not null,
    result             text not null
);
create index comparison_by_time on comparison (finished_at_millis);
