select
    month,
    district,
    source,
    age_band,
    sex,
from marts.fct_contacts
