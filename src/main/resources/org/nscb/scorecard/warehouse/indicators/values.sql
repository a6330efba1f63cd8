-- The values of the extracts, and what is handed on of them and of the publications in force. That is
-- read from where it lies: most of it is words, which are not copied from table to table.
create table indicators.extract_values (
    indicator varchar not null,
    period_type varchar not null,
    period varchar not null,
    area varchar not null,
    breakdown varchar not null,
    breakdown_value varchar not null,
    agency varchar not null,
    numerator double,                    -- also of what is not shown, as is the next
    denominator double,
    status varchar not null,
    reason varchar not null,
    coverage varchar not null,           -- in words: which of the agencies that should have sent it did
    agencies_expected integer not null,
    agencies_delivered integer not null, -- of whom everything that it needs came
    late_deliveries integer not null,
    quality varchar not null,            -- sound, care, incomplete
    quality_reason varchar not null
);

-- What speaks against a period of a publication.
create table indicators.published_doubts (
    indicator varchar not null,
    period varchar not null,
    sentence varchar not null
);

create view raw.indicator_values as
with

of_extracts as (

    select
        * replace (
            if(status = 'shown', numerator, null) as numerator,
            if(status = 'shown', denominator, null) as denominator
        ),
        'extracts' as basis,
        '' as vintage,
    from indicators.extract_values

),

of_publications as (

    select
        published.indicator,
        'year_to_march' as period_type,
        published.period,
        published.area,
        published.breakdown,
        published.breakdown_value,
        (select agency from indicators.publisher) as agency,
        published.numerator,
        published.denominator,
        published.status,
        published.reason,
        'published' as basis,
        published.vintage,
        'Publication of ' || published.vintage as coverage,
        1 as agencies_expected,
        1 as agencies_delivered,
        0 as late_deliveries,
        case
            when published.status = 'unavailable' then 'incomplete'
            when doubts.sentence is not null and published.area = board.area then 'care'
            else 'sound'
        end as quality,
        case quality
            when 'incomplete' then published.reason
            when 'care' then doubts.sentence
            else 'Nothing is known against it.'
        end as quality_reason,
    from raw.published_values as published
    cross join indicators.board
    left join indicators.published_doubts as doubts
        on published.indicator = doubts.indicator
        and published.period = doubts.period
    where published.in_force

),

final as (

    select * from of_extracts
    union all by name
    select * from of_publications

)

select * from final;

-- What an agency sent of a period that it did not send in full: not shown, and counted in the total.
create view raw.parts_not_shown as
select
    indicator,
    period_type,
    period,
    area,
    breakdown,
    breakdown_value,
    numerator,
    denominator,
from indicators.extract_values
where breakdown = 'agency'
    and status = 'unavailable'
    and (numerator <> 0 or denominator <> 0);
