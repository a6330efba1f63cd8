select
    month,
    district,
    age_band,
from marts.fct_children_in_need
