select month
from marts.fct_children_on_plan
