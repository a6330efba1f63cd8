select
    month,
    district,
from marts.fct_initial_conferences
where working_days_to_conference <= 15
