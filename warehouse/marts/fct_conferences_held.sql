-- One row for each child protection conference that was held, and whether it was quorate: children's
-- social care and at least two other agencies with an active interest were there. One that nobody's
-- attendance is recorded of was not.
with

conferences as (

    select *
    from staging.stg_meetings__meetings
    where is_held and meeting_type in ('ICPC', 'RCPC')

),

present as (

    select *
    from marts.fct_meeting_attendance
    where has_attended and is_relevant

),

counted as (

    select
        conferences.agency,
        conferences.meeting_id,
        conferences.meeting_type,
        conferences.held_date,
        conferences.is_recorded_quorate,
        count(present.attending_agency)
            filter (present.agency_kind = 'childrens_social_care') as social_care,
        count(present.attending_agency)
            filter (present.agency_kind <> 'childrens_social_care') as other_agencies,
    from conferences
    left join present
        on conferences.agency = present.agency
        and conferences.meeting_id = present.meeting_id
    group by all

),

facts as (

    select
        month_of(held_date) as month,
        *,
        social_care >= 1 and other_agencies >= 2 as is_quorate,
    from counted

)

select * from facts
