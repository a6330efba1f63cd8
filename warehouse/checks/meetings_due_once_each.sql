-- fail: A meeting that fell due is in the marts more than once.
select
    agency,
    meeting_id,
    count(*) as rows,
from marts.fct_meetings_due
group by all
having count(*) > 1
