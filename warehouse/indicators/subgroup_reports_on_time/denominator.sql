select
    month_due as month,
    subgroup,
from marts.fct_subgroup_reports
