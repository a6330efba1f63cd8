-- fail: An agency is in the marts more than once for one meeting.
select
    agency,
    meeting_id,
    attending_agency,
    count(*) as rows,
from marts.fct_meeting_attendance
group by all
having count(*) > 1
