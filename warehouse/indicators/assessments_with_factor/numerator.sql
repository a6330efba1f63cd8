-- An assessment counts once in the total and once under each of its factors, as the list is opened.
select
    month,
    factors as factor,
from marts.fct_assessments_completed
where len(factors) > 0
