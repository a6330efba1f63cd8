-- Children of the census: one row for each child in a year's return. The month is March of the year to
-- March that the return is of.
with

source as (

    select * from silver.cin_census_children

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
        birth_month,
        sex,
    from latest

)

select * from renamed
