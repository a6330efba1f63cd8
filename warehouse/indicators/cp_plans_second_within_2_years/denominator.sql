select month
from marts.fct_cp_plans_started
