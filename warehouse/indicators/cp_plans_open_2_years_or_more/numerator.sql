select month
from marts.fct_children_on_plan
where days_on_plan > 729
