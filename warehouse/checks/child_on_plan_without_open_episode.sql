-- warn: A child is on a child protection plan at the end of a month in which it has no open episode of need.
with

children as (

    select * from marts.fct_children_on_plan

),

without as (

    select children.*
    from children
    inner join staging.stg_deliveries__months as delivered
        on delivered.source = 'cin_episodes'
        and children.agency = delivered.agency
        and children.month = delivered.month
    anti join marts.fct_children_in_need as in_need
        on children.agency = in_need.agency
        and children.child_id = in_need.child_id
        and children.month = in_need.month

)

select * from without
