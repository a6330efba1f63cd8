-- warn: A child protection conference was held and nobody's attendance is recorded, though that of its month is; it counts as not quorate.
with

conferences as (

    select *
    from marts.fct_conferences_held

),

without_attendance as (

    select conferences.*
    from conferences
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'meeting_attendance'
        and conferences.agency = delivered.agency
        and conferences.month = delivered.month
    anti join staging.stg_meeting_attendance__invitations as invitations
        on conferences.agency = invitations.agency
        and conferences.meeting_id = invitations.meeting_id

)

select * from without_attendance
