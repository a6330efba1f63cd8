select
    month,
    district,
from marts.fct_initial_conferences
