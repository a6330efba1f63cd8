select
    month,
    district,
    age_band,
from marts.fct_children_due_cin_visit
where is_seen_in_timescale
