-- Disabilities in the census: one row for each that is recorded of a child in a year's return. NONE says
-- that there is none.
with

source as (

    select * from silver.cin_census_disabilities

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, period, child_number, item
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        period as month,
        agency,
        child_id,
        child_number,
        disability,
    from latest

)

select * from renamed
