-- Lines of the plans as each month's delivery knew them: one row for each line and month.
with

source as (

    select * from silver.delivery_plan

),

latest_of_month as (

    select *
    from source
    qualify row_number() over (
        partition by agency, plan, action_id, period
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        plan,
        action_id,
        period as month,
        review,
        intent,
        coalesce(priorities, []) as priorities,
        string_split(replace(coalesce(kpis, ''), ' ', ''), ';') as kpis,
        action,
        measure,
        responsible,
        coalesce(subgroups, []) as subgroups,
        lead_agency,
        agreed_on,
        removed_on,
        target_from,
        target_date,
        open_ended as is_open_ended,
        milestone as is_milestone,
        -- one mark that is missing leaves it unknown, one that is not met settles it; a target from
        -- a month onwards is not timed, whatever its mark
        specific and measurable and achievable and relevant and time_bound
            and not open_ended as is_smart,
        started_on,
        progress,
        owner_rag,
        completed_on,
    from latest_of_month

)

select * from renamed
