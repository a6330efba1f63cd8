select
    month_received as month,
    subgroup,
from marts.fct_subgroup_reports
where has_stated_impact
