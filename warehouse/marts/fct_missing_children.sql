-- One row for each district and month: episodes of children going missing and the interviews that
-- followed, each with whether the police held the count back.
with

districts as (

    select * from staging.stg_missing_and_cse__districts

),

facts as (

    select
        month,
        agency,
        district,
        missing_episodes,
        missing_episodes_withheld,
        children_missing,
        children_missing_withheld,
        episodes_ended,
        episodes_ended_withheld,
        interviews_offered,
        interviews_offered_withheld,
        interviews_accepted,
        interviews_accepted_withheld,
        interviews_within_72_hours,
        interviews_within_72_hours_withheld,
    from districts

)

select * from facts
