select
    month,
    district,
    age_band,
    sex,
from marts.fct_section47_enquiries
