select month
from marts.fct_census_children_in_need
where len(disabilities) > 0
