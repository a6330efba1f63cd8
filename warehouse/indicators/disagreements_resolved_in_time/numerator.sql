select
    month_of(resolve_by) as month,
from marts.fct_disagreements
where is_resolved_in_time
