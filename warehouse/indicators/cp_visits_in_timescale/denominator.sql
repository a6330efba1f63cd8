select
    month,
    district,
    category,
from marts.fct_children_due_cp_visit
