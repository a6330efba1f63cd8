-- warn: A meeting that is said to be a child protection conference is not among the conferences, though those of its month were delivered.
with

meetings as (

    select *
    from staging.stg_meetings__meetings
    where is_held and meeting_type in ('ICPC', 'RCPC')

),

unknown as (

    select meetings.*
    from meetings
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'conferences'
        and meetings.agency = delivered.agency
        and month_of(meetings.held_date) = delivered.month
    anti join staging.stg_conferences__conferences as conferences
        on meetings.agency = conferences.agency
        and meetings.meeting_id = conferences.meeting_id

)

select * from unknown
