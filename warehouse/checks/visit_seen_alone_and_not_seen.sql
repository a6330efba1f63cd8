-- warn: A visit says that the child was seen alone and that it was not seen; it counts as not seen.
select *
from marts.fct_visits_to_children
where is_seen_alone and not is_seen
