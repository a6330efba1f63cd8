-- What the board's area is compared with, for each year to March, from the values in force.
-- A value that is not shown takes no part, and the page says how many did.

insert into comparators by name
with

compared_areas as (
    select 'country' as comparator, getvariable('country') as area
    union all
    select 'region', getvariable('region')
    union all
    select 'neighbours', area from warehouse.raw.neighbours
),

published as (
    select
        v.*,
        c.comparator,
        v.status = 'shown' and v.value is not null as has_value,
    from indicator_values as v
    join compared_areas as c using (area)
    where v.basis = 'published' and v.period_type = 'year_to_march'
),

sizes as (
    select comparator, count(*) as members from compared_areas group by comparator
)

select
    p.indicator,
    p.period_type,
    p.period,
    p.comparator,
    p.breakdown,
    p.breakdown_value,
    -- Summed in the order of the areas: the same inputs give the same last digit.
    list_avg(list(p.value order by p.area) filter (p.has_value)) as value,
    any_value(s.members) as members,
    count(*) filter (p.has_value) as members_with_value,
    case
        when bool_or(p.has_value) then 'shown'
        when bool_or(p.status = 'suppressed') then 'suppressed'
        when bool_or(p.status = 'not_applicable') then 'not_applicable'
        else 'unavailable'
    end as status,
    max(p.vintage) as vintage,
from published as p
join sizes as s using (comparator)
group by p.indicator, p.period_type, p.period, p.comparator, p.breakdown, p.breakdown_value
order by p.indicator, p.breakdown, p.comparator, p.breakdown_value, p.period
