select month
from marts.fct_census_children
