-- fail: The start of a Family Support Process is in the marts more than once.
select
    agency,
    episode_id,
    count(*) as rows,
from marts.fct_fsp_started
group by all
having count(*) > 1
