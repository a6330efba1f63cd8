-- One row for each episode of need that the census says ended in its year. One that ended with an
-- assessment that found no need is none: it is counted with the referrals.
with

episodes as (

    select *
    from intermediate.int_census_episodes__of_need
    where
        closure_date >= referral_date
        and march_of(closure_date) = month
        and coalesce(closure_reason, '') not in ('RC8', 'RC9')

),

facts as (

    select
        month,
        agency,
        child_id,
        child_number,
        episode,
        referral_date,
        closure_date,
        closure_reason,
        episode_duration(referral_date, closure_date) as episode_duration,
    from episodes

)

select * from facts
