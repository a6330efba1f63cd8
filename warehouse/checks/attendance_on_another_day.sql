-- warn: Attendance is recorded for another day than the meeting was held on; it is counted by the day of the meeting.
select
    invitations.*,
    meetings.held_date,
from staging.stg_meeting_attendance__invitations as invitations
inner join staging.stg_meetings__meetings as meetings
    on invitations.agency = meetings.agency
    and invitations.meeting_id = meetings.meeting_id
where meetings.is_held and invitations.meeting_date <> meetings.held_date
