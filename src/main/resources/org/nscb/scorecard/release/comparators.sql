-- What the board's area is compared with, for each year to March, from the values in force.
-- A value that is not shown takes no part, and the page says how many did.

insert into comparators by name
with

-- A neighbour whose ONS code has changed is one member under two codes.
compared_areas as (
    select 'country' as comparator, 1 as member, getvariable('country') as area
    union all
    select 'region', 1, getvariable('region')
    union all
    select 'neighbours', position, area from warehouse.raw.neighbours
),

published as (
    select
        v.*,
        c.comparator,
        c.member,
        v.status = 'shown' and v.value is not null as has_value,
    from indicator_values as v
    join compared_areas as c using (area)
    where v.basis = 'published' and v.period_type = 'year_to_march'
    qualify row_number() over (
        partition by v.indicator, v.period, v.breakdown, v.breakdown_value, c.comparator, c.member
        order by has_value desc, v.area
    ) = 1
),

sizes as (
    select comparator, count(distinct member) as members from compared_areas group by comparator
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
