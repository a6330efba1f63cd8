select month
from marts.fct_cp_plans_ended
where days_on_plan > 729
