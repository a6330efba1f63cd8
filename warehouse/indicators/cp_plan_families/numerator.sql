select
    month,
    district,
from marts.fct_families_on_plan
