select
    month,
    district,
from marts.fct_initial_conferences
where has_led_to_plan
