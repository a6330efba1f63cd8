select
    month,
    category,
from marts.fct_audits
where has_plan_contingency is not null
