-- warn: A Family Support Process closed without an outcome, so it counts among the closures and under none of the outcomes.
select *
from marts.fct_fsp_closed
where fsp_outcome is null
