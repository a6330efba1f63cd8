-- warn: A plan started without the number of earlier plans, so it is left out of second plans.
select *
from marts.fct_cp_plans_started
where previous_plans is null
