-- One row for each disagreement between professionals, with the last day on which it is resolved in
-- time: the 20th working day after it was raised.
with

disagreements as (

    select * from staging.stg_professional_disagreements__disagreements

),

parameters as (

    select 20 as working_days_to_resolve

),

-- the first day of each number is the working day that has it
working_days as (

    select working_day_number, min(date) as date
    from reference.calendar
    group by all

),

facts as (

    select
        month_of(disagreements.raised_on) as month,
        disagreements.agency,
        disagreements.disagreement_id,
        disagreements.raising_agency,
        disagreements.other_agency,
        disagreements.stage,
        disagreements.raised_on,
        disagreements.resolved_on,
        working_days.date as resolve_by,
        coalesce(disagreements.resolved_on <= working_days.date, false) as is_resolved_in_time,
        datediff('day', disagreements.raised_on, disagreements.resolved_on) as days_to_resolve,
    from disagreements
    cross join parameters
    left join reference.calendar
        on disagreements.raised_on = calendar.date
    left join working_days
        on calendar.working_day_number + parameters.working_days_to_resolve
        = working_days.working_day_number

)

select * from facts
