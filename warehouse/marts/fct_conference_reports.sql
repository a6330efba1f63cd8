-- One row for each report that an agency owed to a conference or review that was held: it was
-- invited, had an active interest and was given a day. In time is so many working days before the
-- meeting as reference.meeting_types says, whatever day it was given.
with

attendance as (

    select *
    from marts.fct_meeting_attendance
    where is_expected and report_due_date is not null and report_working_days is not null

),

facts as (

    select
        month,
        agency,
        meeting_id,
        meeting_type,
        held_date,
        attending_agency,
        report_received_date,
        -- that a report came is recorded with or without its day
        coalesce(report_received_date <= held_date, attendance_code = 'REPORT_ONLY')
            as is_submitted,
        coalesce(working_days(report_received_date, held_date) >= report_working_days, false)
            as is_in_time,
    from attendance

)

select * from facts
