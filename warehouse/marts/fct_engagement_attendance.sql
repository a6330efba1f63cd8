-- One row for each agency, level or group that came to an event, with its number of people. Lines
-- without a number are left out: nobody was counted.
with

lines as (

    select *
    from staging.stg_engagement_events__lines
    where people is not null

),

facts as (

    select
        month_of(event_date) as month,
        agency,
        event_id,
        event_type,
        event_subject,
        review,
        attending_agency,
        workforce_level,
        young_group,
        people,
    from lines

)

select * from facts
