-- Ethnicity in the census: one row for each child in a year's return.
with

source as (

    select * from silver.cin_census_characteristics

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, period, child_number
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        period as month,
        agency,
        child_id,
        child_number,
        ethnicity,
    from latest

)

select * from renamed
