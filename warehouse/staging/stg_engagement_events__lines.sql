-- What the Board's calendar says of its events: one row for each line of an event, as the latest
-- delivery has it.
with

source as (

    select * from silver.engagement_events

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, event_id, line
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        event_id,
        line,
        event_date,
        event_type,
        subject as event_subject,
        coalesce(priorities, []) as priorities,
        review,
        district,
        young_people_took_part as have_young_people_taken_part,
        reach,
        attending_agency,
        workforce_level,
        young_group,
        people,
    from latest

)

select * from renamed
