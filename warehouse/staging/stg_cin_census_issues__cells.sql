-- What the rules of the census found: one row for each cell of a year's return that an error or query
-- points at. Cells that are wrong together are of one issue; one about the return as a whole is of no
-- child.
with

source as (

    select * from silver.cin_census_issues

),

renamed as (

    select
        period as month,
        agency,
        issue_id,
        rule,
        rule_type,
        child_number,
    from source

)

select * from renamed
