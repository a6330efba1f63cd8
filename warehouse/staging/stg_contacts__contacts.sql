-- Contacts: one row for each child in each contact, as the latest delivery has it.
with

source as (

    select * from silver.contacts

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, contact_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        contact_id,
        child_id,
        contact_date,
        decision_date,
        source as source_code,
        outcome as outcome_code,
        birth_month,
        sex,
        district,
        delivery,
    from latest

)

select * from renamed
