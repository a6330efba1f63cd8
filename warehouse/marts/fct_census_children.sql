-- One row for each child in a year's return, and whether the rules of the census raise an error about it.
with

children as (

    select * from intermediate.int_census_children__described

),

wrong as (

    select distinct agency, month, child_number
    from staging.stg_cin_census_issues__cells
    where rule_type = 'error'

),

facts as (

    select
        children.*,
        wrong.child_number is not null as has_error,
    from children
    left join wrong
        on children.agency = wrong.agency
        and children.month = wrong.month
        and children.child_number = wrong.child_number

)

select * from facts
