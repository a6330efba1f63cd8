-- warn: Attendance is recorded of a meeting that was not held, so it is left out.
select invitations.*
from staging.stg_meeting_attendance__invitations as invitations
inner join staging.stg_meetings__meetings as meetings
    on invitations.agency = meetings.agency
    and invitations.meeting_id = meetings.meeting_id
where not meetings.is_held
