select
    month,
    census_event,
    district,
    team,
from marts.fct_census_comparison
where comparison = 'same'
