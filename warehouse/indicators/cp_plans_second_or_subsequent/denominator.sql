select
    month,
    category,
from marts.fct_cp_plans_started
where previous_plans is not null
