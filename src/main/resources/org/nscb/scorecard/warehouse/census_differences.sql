-- What the census and the monthly extracts of a year tell differently: one row for each event of a child,
-- with where it stands in the return and the number of the record in the extracts, under pseudonyms.
select
    year(month) as year,
    agency,
    census_event as event,
    comparison,
    array_to_string(differences, ';') as differences,
    child_id,
    census_date,
    extracts_date,
    child_number,
    episode,
    nullif(item, 0) as item,
    record_id,
    district,
    team,
from marts.fct_census_comparison
where comparison <> 'same'
order by all
