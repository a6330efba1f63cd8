-- Children in need at the close of the last day of each month: one row for each child and month. An
-- episode that ends on that day is not open, nor is one that the extract of the month and those after
-- it no longer have. Where a child has two open episodes, the later one stands. Age is not asked:
-- unborn children and those of 18 and over are children in need as long as their episode is open.
with

months as (

    select * from marts.dim_month

),

episodes as (

    select
        *,
        count(*) over (partition by agency, child_id) as episodes_of_child,
    from staging.stg_cin_episodes__episodes

),

open_episodes as (

    select
        months.month,
        months.last_day,
        episodes.* exclude (last_month),
    from months
    inner join episodes
        on episodes.referral_date <= months.last_day
        and (episodes.closure_date is null or episodes.closure_date > months.last_day)
        and episodes.last_month >= months.month

),

one_a_child as (

    -- most children have one episode, and only the others need to be sorted
    select * exclude (episodes_of_child)
    from open_episodes
    where episodes_of_child = 1
    union all by name
    select * exclude (episodes_of_child)
    from open_episodes
    where episodes_of_child > 1
    qualify row_number() over (
        partition by agency, child_id, month
        order by referral_date desc, referral_id
    ) = 1

)

select * from one_a_child
