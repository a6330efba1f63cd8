-- One row for each agency at each meeting that was held, by the month in which it was. An agency
-- is expected when it was invited and had an active interest, and attends in person or by an
-- acceptable deputy: a report alone and apologies are not attendance.
with

meetings as (

    select *
    from staging.stg_meetings__meetings
    where is_held

),

invitations as (

    select * from staging.stg_meeting_attendance__invitations

),

types as (

    select * from reference.meeting_types

),

agencies as (

    select * from reference.agencies

),

attendance as (

    select
        meetings.agency,
        meetings.meeting_id,
        meetings.meeting_type,
        types.is_of_the_board,
        types.report_working_days,
        meetings.subgroup,
        meetings.held_date,
        invitations.attending_agency,
        agencies.kind as agency_kind,
        invitations.is_invited,
        invitations.is_relevant,
        invitations.is_invited and invitations.is_relevant as is_expected,
        invitations.attendance_code,
        invitations.attendance_code in ('PRESENT', 'DEPUTY') as has_attended,
        invitations.report_due_date,
        invitations.report_received_date,
    from meetings
    inner join invitations
        on meetings.agency = invitations.agency
        and meetings.meeting_id = invitations.meeting_id
    inner join types
        on meetings.meeting_type = types.meeting_type
    left join agencies
        on invitations.attending_agency = agencies.agency

),

facts as (

    select
        month_of(held_date) as month,
        *,
    from attendance

)

select * from facts
