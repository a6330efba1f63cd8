-- Episodes of need in the census: one row for each in a year's return. A referral on which nothing was
-- done began none.
with

episodes as (

    select *
    from staging.stg_cin_census_episodes__episodes
    where not is_no_further_action

),

of_need as (

    select
        * exclude (primary_need, is_no_further_action),
        -- no need written down is N0, not stated
        coalesce(primary_need, 'N0') as primary_need,
        last_day(month) as last_day,
    from episodes

)

select * from of_need
