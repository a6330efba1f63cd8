select
    month_due as month,
    subgroup,
from marts.fct_subgroup_reports
where is_on_time
