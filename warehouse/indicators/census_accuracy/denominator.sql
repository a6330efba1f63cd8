select
    month,
    census_event,
    district,
from marts.fct_census_comparison
