-- One row for each child with an open Family Support Process (FSP) at the close of the last day of
-- each month. One that closes on that day is not open, nor is one that the extract of the month and
-- those after it no longer have. Where a child has two, the later one stands; rows without the
-- number of the child are taken for different children.
with

months as (

    select * from marts.dim_month

),

episodes as (

    select * from staging.stg_early_help_episodes__episodes

),

open_episodes as (

    select
        months.month,
        months.last_day,
        episodes.* exclude (last_month),
    from months
    inner join episodes
        on episodes.start_date <= months.last_day
        and (episodes.closure_date is null or episodes.closure_date > months.last_day)
        and episodes.last_month >= months.month

),

one_a_child as (

    select *
    from open_episodes
    qualify row_number() over (
        partition by month, agency, coalesce(child_id, episode_id)
        order by start_date desc, episode_id
    ) = 1

),

facts as (

    select
        month,
        agency,
        episode_id,
        child_id,
        start_date,
        fsp_level,
        lead_agency,
        district,
        sex,
        age_band(birth_month, last_day) as age_band,
    from one_a_child

)

select * from facts
