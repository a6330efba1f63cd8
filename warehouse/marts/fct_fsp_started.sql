-- One row for each child whose Family Support Process started, by the day on which it was
-- registered.
with

episodes as (

    select * from staging.stg_early_help_episodes__episodes

),

facts as (

    select
        month_of(start_date) as month,
        agency,
        episode_id,
        fsp_id,
        child_id,
        start_date,
        fsp_level,
        lead_agency,
        district,
        sex,
        age_band(birth_month, start_date) as age_band,
    from episodes

)

select * from facts
