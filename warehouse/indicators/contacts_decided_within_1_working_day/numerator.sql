select
    month,
    source,
from marts.fct_contacts
where working_days_to_decision <= 1
