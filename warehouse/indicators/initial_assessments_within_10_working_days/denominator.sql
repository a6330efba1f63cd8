select
    month,
    district,
    age_band,
from marts.fct_initial_assessments_completed
where working_days_to_authorise is not null
