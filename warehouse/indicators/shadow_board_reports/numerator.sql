select
    month_received as month,
from marts.fct_subgroup_reports
where
    subgroup = 'shadow_board'
    and received_on is not null
    and coalesce(reports_to, 'board') = 'board'
