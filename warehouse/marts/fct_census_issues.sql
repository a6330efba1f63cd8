-- One row for each error or query that the rules of the census raise about a year's return, however many
-- cells it points at, those about the return as a whole among them.
with

cells as (

    select * from staging.stg_cin_census_issues__cells

),

facts as (

    select distinct
        month,
        agency,
        issue_id,
        rule,
        rule_type,
    from cells

)

select * from facts
