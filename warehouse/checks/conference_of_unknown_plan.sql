-- warn: A conference names a plan that was never delivered, though the plans of its month were.
with

conferences as (

    select *
    from staging.stg_conferences__conferences
    where plan_id is not null

),

orphans as (

    select conferences.*
    from conferences
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'cp_plans'
        and conferences.agency = delivered.agency
        and month_of(conferences.conference_date) = delivered.month
    anti join silver.cp_plans as plans
        on conferences.agency = plans.agency
        and conferences.plan_id = plans.plan_id

)

select * from orphans
