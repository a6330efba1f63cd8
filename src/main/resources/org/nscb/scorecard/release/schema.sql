-- The tables of a release: aggregates after disclosure control, and how they came about.
-- Nothing here is about one child.

create table release_info (key varchar primary key, value varchar not null);
-- keys: release, made_at, code_version, board, area, extracts_from, extracts_to (yyyy-mm), invented, parent

create table indicator_values (
    indicator varchar not null,
    period_type varchar not null,      -- month, quarter, rolling_12_months, year_to_march
    period varchar not null,           -- yyyy-mm of its last month
    area varchar not null,             -- ONS code
    breakdown varchar not null,        -- total, or the name of the cut
    breakdown_value varchar not null,  -- total, or the value of the cut
    agency varchar not null,           -- the one that sent it or that it speaks of, or several
    numerator double,                  -- null unless status is shown
    denominator double,
    value double,                      -- numerator / denominator x multiplier, unrounded
    lower_95 double,
    upper_95 double,
    lower_998 double,
    upper_998 double,
    status varchar not null,           -- shown, suppressed, unavailable, not_applicable
    reason varchar not null,           -- why it is not shown, in words for the page; else empty
    basis varchar not null,            -- extracts, published
    vintage varchar not null,          -- year of the publication; empty for extracts
    coverage varchar not null,         -- in words: which of the agencies that should have sent it did
    agencies_expected integer not null,
    agencies_delivered integer not null, -- of whom everything that it needs came
    late_deliveries integer not null,  -- that came after their due day
    quality varchar not null,          -- sound, care, incomplete
    quality_reason varchar not null    -- in a sentence
);

create table comparators (
    indicator varchar not null,
    period_type varchar not null,
    period varchar not null,
    comparator varchar not null,       -- country, region, neighbours
    breakdown varchar not null,
    breakdown_value varchar not null,
    value double,
    members integer not null,          -- 1, or the number of neighbours
    members_with_value integer not null,
    status varchar not null,
    vintage varchar not null
);

-- Every publication that gave a value, the one in force among them.
create table published_values (
    indicator varchar not null,
    period varchar not null,
    area varchar not null,
    breakdown varchar not null,
    breakdown_value varchar not null,
    numerator double,
    denominator double,
    value double,
    published_value double,            -- the rate or percentage that the publisher printed, if any
    status varchar not null,
    vintage varchar not null,
    in_force boolean not null
);

create table indicators (
    indicator varchar primary key,
    numerator_sql varchar not null,
    denominator_sql varchar not null,
    lineage varchar not null           -- JSON: models in order, then sources
);

create table breakdown_values (
    breakdown varchar not null,
    value varchar not null,
    label varchar not null,
    position integer not null
);

create table areas (code varchar primary key, name varchar not null, kind varchar not null);

create table deliveries (
    delivery varchar primary key,
    agency varchar not null,
    source varchar not null,
    period varchar not null,
    part varchar not null,
    version integer not null,          -- the highest of a month counts
    file_name varchar not null,
    sha256 varchar not null,
    received_at varchar not null,
    rows_read bigint not null,
    rows_accepted bigint not null,
    rows_quarantined bigint not null,
    state varchar not null,            -- in_force, superseded, withdrawn, refused,
                                       -- left_out (in force, but a reference stops it)
    superseded_by varchar not null,
    refusal varchar not null,          -- why it was refused, without any value of a row; else empty
    withdrawal varchar not null,       -- why it was withdrawn; else empty
    days_late integer not null         -- of the first good file of a month, after its due day
);

-- What is known of a delivery in sentences and counts, without any value of a row.
create table delivery_findings (
    delivery varchar not null,
    kind varchar not null,             -- recognised, encoding, within (a zip or workbook),
                                       -- stands_out, stands_out_marked (rounded), waived,
                                       -- refused_rows, warned_rows, unmapped, repeated,
                                       -- vanished, reference_warn, reference_fail,
                                       -- reference_stop, reference_not_judged
    position integer not null,         -- order of the sentences of one kind
    name varchar not null,             -- the reason, check or column; the other delivery; or empty
    sentence varchar not null,
    rows bigint                        -- null where nothing is counted
);

create table check_results (
    name varchar not null,
    severity varchar not null,         -- fail, warn
    sentence varchar not null,         -- what it looks for
    rows bigint not null               -- how many rows it found
);

-- Lines of the plans (of the Board, of its priorities, of case reviews) as they stood in the latest
-- month that was delivered. They are about the work of agencies.
create table plan_actions (
    plan varchar not null,             -- code set plan; with action_id its key
    action_id varchar not null,
    period varchar not null,           -- the month, the same in every row
    review varchar not null,           -- code set case_review; empty for the Board's own plans
    intent varchar not null,           -- code set intent, 1 to 4
    priorities varchar not null,       -- ids of priorities, by ;
    kpis varchar not null,             -- ids of the plan's measures such as K101, by ;
    action varchar not null,
    measure varchar not null,          -- how it is measured, as the plan says
    responsible varchar not null,      -- roles, or the initials that the plan prints
    subgroups varchar not null,        -- code set subgroup, by ;
    agency varchar not null,           -- the lead agency; or empty
    agreed_on date,
    target_from date,                  -- of a target from a month onwards
    target_date date,                  -- the last day on which it is in time
    open_ended boolean not null,       -- onwards: never overdue
    is_milestone boolean not null,
    is_smart boolean,                  -- null where it was not marked
    progress integer,                  -- percent
    owner_rag varchar not null,        -- blue, green, amber, red, grey; or empty
    computed_rag varchar not null,
    because varchar not null,          -- why it has the computed colour
    why_differs varchar not null,      -- from the owner's colour; empty where it does not
    completed_on date
);

-- The colours of those lines month by month.
create table plan_action_months (
    plan varchar not null,
    action_id varchar not null,
    period varchar not null,
    progress integer,
    owner_rag varchar not null,
    computed_rag varchar not null
);

-- What speaks to each row of the Board's plan, as this release shows it.
create table kpis (
    position integer not null,
    kpi varchar not null,              -- such as K204
    intent varchar not null,           -- id of the strategic intent
    action varchar not null,           -- in the plan's words, as is the next
    text varchar not null,
    kind varchar not null,             -- indicator, part, milestone, report
    evidence varchar not null,         -- indicator, indicator/breakdown/value, milestone/<action>,
                                       -- domain/<id>, report/<id>
    latest_value varchar not null,     -- a number or a milestone's words; empty unless shown
    period varchar not null,           -- yyyy-mm of its last month; or empty
    status varchar not null,
    reason varchar not null,
    direction_of_travel varchar not null, -- against a year earlier, in words
    coverage varchar not null
);
