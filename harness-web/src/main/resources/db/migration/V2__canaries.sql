create table canary (
    name              varchar(120) primary key,
    scenario          varchar(400) not null,
    cron              varchar(120) not null,
    zone              varchar(60) not null,
    misfire           varchar(20) not null,
    replications      int not null,
    paused            boolean not null,
    created_at_millis bigint not null
);

-- One row for each time a canary was due and fired; the key keeps any of them from being counted twice.
create table canary_run (
    canary              varchar(120) not null references canary (name) on delete cascade,
    scheduled_at_millis bigint not null,
    state               varchar(20) not null,
    attempts            int not null,
    started_at_millis   bigint not null,
    finished_at_millis  bigint,
    verdict             varchar(20),
    exit_code           int,
    digest              varchar(128),
    run_id              varchar(32) references run (id),
    why                 text,
    result              text,
    primary key (canary, scheduled_at_millis)
);
create index canary_run_by_time on canary_run (started_at_millis);
