select
    month,
    census_event,
from marts.fct_census_comparison
where comparison = 'only_in_census'
