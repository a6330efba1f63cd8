select
    month,
    district,
    substance,
from marts.fct_programme_starts
