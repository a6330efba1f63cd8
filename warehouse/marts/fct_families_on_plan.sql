-- One row for each family with a child on a plan at the close of the last day of each month.
with

children as (

    select * from marts.fct_children_on_plan

),

families as (

    select * from intermediate.int_cp_plans__with_family

),

facts as (

    select
        children.month,
        children.agency,
        families.family,
        -- a family whose children live in two districts is counted where most of them do
        mode(children.district order by children.district) as district,
        count(*) as children,
    from children
    inner join families
        on children.agency = families.agency
        and children.plan_id = families.plan_id
    group by
        children.month,
        children.agency,
        families.family

)

select * from facts
