select
    month,
    district,
    age_band,
from marts.fct_assessments_open
where is_over_45_working_days
