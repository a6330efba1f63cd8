-- Family Support Processes that closed because needs were met, of children who can be followed, with
-- the first day from the closure on that says help did not last: an accepted referral to social care
-- or a child protection plan. A row without the number of the child cannot be followed.
with

closures as (

    select *
    from marts.fct_fsp_closed
    where fsp_outcome = 'needs_met' and child_id is not null

),

referrals as (

    select *
    from staging.stg_referrals__referrals
    where not is_no_further_action

),

plans as (

    select * from staging.stg_cp_plans__plans

),

returns as (

    select
        closures.agency,
        closures.episode_id,
        referrals.referral_date as return_date,
    from closures
    inner join referrals
        on closures.child_id = referrals.child_id
        and closures.closure_date <= referrals.referral_date
    union all
    -- a plan that is open on the day of closure, or starts later
    select
        closures.agency,
        closures.episode_id,
        greatest(closures.closure_date, plans.start_date),
    from closures
    inner join plans
        on closures.child_id = plans.child_id
        and coalesce(plans.end_date, last_day(plans.last_month) + 1) > closures.closure_date

),

first_returns as (

    select agency, episode_id, min(return_date) as return_date
    from returns
    group by all

),

with_return as (

    select
        closures.*,
        first_returns.return_date,
    from closures
    left join first_returns
        on closures.agency = first_returns.agency
        and closures.episode_id = first_returns.episode_id

)

select * from with_return
