select
    month,
    district,
    category,
    age_band,
    sex,
from marts.fct_cp_plans_started
