-- One row for each child in need at the close of 31 March by the census. An episode that ends on that day
-- is not open. Where a child has two open episodes, the later one stands.
with

open_episodes as (

    select *
    from intermediate.int_census_episodes__of_need
    where
        referral_date <= last_day
        and (closure_date is null or closure_date > last_day)
    qualify row_number() over (
        partition by agency, month, child_number
        order by referral_date desc, episode
    ) = 1

),

children as (

    select * from intermediate.int_census_children__described

),

facts as (

    select
        open_episodes.month,
        open_episodes.agency,
        open_episodes.child_id,
        open_episodes.child_number,
        open_episodes.episode,
        open_episodes.referral_date,
        open_episodes.primary_need,
        episode_duration(open_episodes.referral_date, open_episodes.last_day) as episode_duration,
        children.sex,
        children.age_band,
        children.ethnic_group,
        coalesce(children.disabilities, []) as disabilities,
    from open_episodes
    left join children
        on open_episodes.agency = children.agency
        and open_episodes.month = children.month
        and open_episodes.child_number = children.child_number

)

select * from facts
