-- warn: A child protection conference has no row among the meetings that were held, though those of its month were delivered.
with

conferences as (

    select distinct agency, meeting_id, conference_date
    from staging.stg_conferences__conferences
    where meeting_id is not null

),

missing as (

    select conferences.*
    from conferences
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'meetings'
        and conferences.agency = delivered.agency
        and month_of(conferences.conference_date) = delivered.month
    anti join staging.stg_meetings__meetings as meetings
        on conferences.agency = meetings.agency
        and conferences.meeting_id = meetings.meeting_id
        and meetings.is_held

)

select * from missing
