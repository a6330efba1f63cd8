-- The substance misuse programme: one row for each stay of a parent in it, as the latest delivery
-- has it, and the month of that delivery.
with

source as (

    select * from silver.substance_misuse_programme

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, stay_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        stay_id,
        parent_id,
        start_date,
        end_date,
        coalesce(children_known, false) as has_known_children,
        substance,
        district,
        period as last_month,
        delivery,
    from latest

)

select * from renamed
