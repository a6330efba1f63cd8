select
    month,
    district,
    substance,
from marts.fct_parents_in_programme
