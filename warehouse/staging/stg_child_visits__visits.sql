-- Visits to children on a plan: one row for each visit to a child, as the latest delivery has it.
-- Whether the child was seen alone stays unknown where nobody wrote it down.
with

source as (

    select * from silver.child_visits

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, visit_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        visit_id,
        child_id,
        visit_date,
        plan_kind,
        plan_id,
        seen as is_seen,
        seen_alone as is_seen_alone,
        birth_month,
        sex,
        district,
        delivery,
    from latest

)

select * from renamed
