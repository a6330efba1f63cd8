select
    month,
    district,
from marts.fct_section47_enquiries
