-- One row for each child whose Family Support Process closed, by the day of closure, with its
-- outcome.
with

episodes as (

    select *
    from staging.stg_early_help_episodes__episodes
    where closure_date >= start_date

),

facts as (

    select
        month_of(closure_date) as month,
        agency,
        episode_id,
        fsp_id,
        child_id,
        start_date,
        closure_date,
        fsp_outcome,
        fsp_level,
        lead_agency,
        birth_month,
        district,
    from episodes

)

select * from facts
