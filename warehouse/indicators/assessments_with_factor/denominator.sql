select month
from marts.fct_assessments_completed
where len(factors) > 0
