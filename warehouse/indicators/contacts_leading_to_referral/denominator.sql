select
    month,
    district,
    source,
from marts.fct_contacts
