select
    month,
    category,
from marts.fct_audits
where is_plan_smart
