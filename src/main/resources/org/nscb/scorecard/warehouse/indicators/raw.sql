-- What the warehouse hands on: aggregates before disclosure control.
create schema raw;

create table raw.published_values (
    indicator varchar not null,
    period varchar not null,
    area varchar not null,
    breakdown varchar not null,
    breakdown_value varchar not null,
    numerator double,
    denominator double,
    published_value double,
    status varchar not null,
    reason varchar not null,
    vintage varchar not null,
    in_force boolean not null
);

create table raw.neighbours (position integer not null, area varchar not null);

create table raw.areas (code varchar not null, name varchar not null, kind varchar not null);

create table raw.breakdown_values (
    breakdown varchar not null,
    value varchar not null,
    label varchar not null,
    position integer not null
);

create table raw.lineage (indicator varchar not null, models varchar not null);

create table raw.check_results (
    name varchar not null,
    severity varchar not null,
    sentence varchar not null,
    rows bigint not null
);

create table raw.deliveries (
    delivery varchar not null,
    agency varchar not null,
    source varchar not null,
    period varchar not null,
    part varchar not null,
    version integer not null,
    file_name varchar not null,
    sha256 varchar not null,
    received_at varchar not null,
    rows_read bigint not null,
    rows_accepted bigint not null,
    rows_quarantined bigint not null,
    state varchar not null,
    superseded_by varchar not null,
    refusal varchar not null,          -- why it was refused; else empty
    withdrawal varchar not null,       -- why it was withdrawn; else empty
    days_late integer not null
);

create table raw.delivery_findings (
    delivery varchar not null,
    kind varchar not null,
    position integer not null,
    name varchar not null,
    sentence varchar not null,
    rows bigint
);

-- Lines of the plans as they stood in the latest month that was delivered.
create table raw.plan_actions (
    plan varchar not null,
    action_id varchar not null,
    period varchar not null,
    review varchar not null,
    intent varchar not null,
    priorities varchar not null,
    kpis varchar not null,
    action varchar not null,
    measure varchar not null,
    responsible varchar not null,
    subgroups varchar not null,
    agency varchar not null,
    agreed_on date,
    target_from date,
    target_date date,
    open_ended boolean not null,
    is_milestone boolean not null,
    is_smart boolean,
    progress integer,
    owner_rag varchar not null,
    computed_rag varchar not null,
    because varchar not null,
    why_differs varchar not null,
    completed_on date
);

create table raw.plan_action_months (
    plan varchar not null,
    action_id varchar not null,
    period varchar not null,
    progress integer,
    owner_rag varchar not null,
    computed_rag varchar not null
);
