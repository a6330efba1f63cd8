-- warn: A child has two Family Support Processes that are open on the same day; the later one is counted.
with

episodes as (

    select * from staging.stg_early_help_episodes__episodes

),

overlapping as (

    select
        episodes.agency,
        episodes.episode_id,
        others.episode_id as other_episode_id,
    from episodes
    inner join episodes as others
        on episodes.agency = others.agency
        and episodes.child_id = others.child_id
        and episodes.episode_id < others.episode_id
        and episodes.start_date < coalesce(others.closure_date, date '9999-12-31')
        and others.start_date < coalesce(episodes.closure_date, date '9999-12-31')

)

select * from overlapping
