select
    month_of(resolved_on) as month,
    days_to_resolve as amount,
from marts.fct_disagreements
where resolved_on is not null
