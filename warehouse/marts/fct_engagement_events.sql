-- One row for each event. What is said of an event stands in each of its lines; the first counts.
with

events as (

    select *
    from staging.stg_engagement_events__lines
    qualify row_number() over (partition by agency, event_id order by line) = 1

),

facts as (

    select
        month_of(event_date) as month,
        agency,
        event_id,
        event_date,
        event_type,
        event_subject,
        priorities as priority,
        review,
        district,
        have_young_people_taken_part,
        reach,
    from events

)

select * from facts
