-- Family Support Processes (FSP): one row for each child in each FSP that its family has agreed to,
-- as the latest delivery has it, and the month of that delivery. Without consent there is a request
-- and no FSP.
with

source as (

    select * from silver.early_help_episodes

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, episode_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

agreed as (

    select
        agency,
        episode_id,
        fsp_id,
        child_id,
        start_date,
        closure_date,
        level as fsp_level,
        lead_agency,
        plan_date,
        outcome as fsp_outcome,
        birth_month,
        sex,
        district,
        period as last_month,
        delivery,
    from latest
    where consent_date is not null

)

select * from agreed
