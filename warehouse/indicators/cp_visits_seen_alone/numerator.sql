select
    month,
    age_band,
    district,
from marts.fct_visits_to_children
where plan_kind = 'CP' and is_seen and is_seen_alone
