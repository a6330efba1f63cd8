select
    month,
    category,
    district,
from marts.fct_children_on_plan
where months_later(start_date, 15) <= last_day
