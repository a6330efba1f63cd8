-- One row for each challenge, in the month in which it was made. An outcome counts when it was
-- recorded within 90 days.
with

challenges as (

    select * from staging.stg_challenge_log__challenges

),

parameters as (

    select 90 as days_for_an_outcome

),

facts as (

    select
        month_of(challenges.raised_on) as month,
        challenges.agency,
        challenges.challenge_id,
        challenges.challenging_agency,
        challenges.challenged_agency,
        challenges.challenge_topic,
        challenges.outcome is not null
        and coalesce(
            challenges.outcome_on <= challenges.raised_on + parameters.days_for_an_outcome, false
        ) as has_outcome_in_time,
    from challenges
    cross join parameters

)

select * from facts
