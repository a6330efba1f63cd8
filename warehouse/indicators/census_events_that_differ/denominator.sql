select month
from marts.fct_census_comparison
where comparison in ('same', 'differs')
