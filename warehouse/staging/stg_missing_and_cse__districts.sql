-- Missing children and children at risk of sexual exploitation as the police counted them: one row for
-- each district and month, as the latest delivery has it. A count that the police hold back is not
-- there and is withheld.
with

source as (

    select * from silver.missing_and_cse

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, period, district
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        period as month,
        * exclude (agency, period, part, sequence, row_number),
    from latest

)

select * from renamed
