select
    month,
    district,
from marts.fct_section47_enquiries
where has_led_to_conference
