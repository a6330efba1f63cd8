select
    month,
    district,
    source,
from marts.fct_contacts
where has_led_to_referral
