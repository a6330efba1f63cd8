select
    month,
    district,
    primary_need,
    age_band,
    sex,
from marts.fct_children_in_need
