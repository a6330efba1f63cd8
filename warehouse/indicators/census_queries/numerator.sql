select month
from marts.fct_census_issues
where rule_type = 'query'
