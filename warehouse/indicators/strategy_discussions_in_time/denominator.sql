select
    month,
    district,
from marts.fct_section47_enquiries
where working_days_to_discussion is not null
