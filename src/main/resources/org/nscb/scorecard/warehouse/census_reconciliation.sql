-- How far the census and the monthly extracts of a year tell the same: one row for each kind of event,
-- district and team.
select
    year(month) as year,
    agency,
    census_event as event,
    coalesce(district, 'unknown') as district,
    coalesce(team, 'unknown') as team,
    count(census_date) as in_census,
    count(extracts_date) as in_extracts,
    count(*) filter (comparison = 'same') as same,
    count(*) filter (comparison = 'differs') as differs,
    count(*) filter (comparison = 'only_in_census') as only_in_census,
    count(*) filter (comparison = 'only_in_extracts') as only_in_extracts,
from marts.fct_census_comparison
group by all
order by all
