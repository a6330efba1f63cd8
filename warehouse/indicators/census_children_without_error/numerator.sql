select month
from marts.fct_census_children
where not has_error
