-- Section 47 enquiries: one row for each enquiry about a child, as the latest delivery has it. The
-- start is the strategy discussion that began it.
with

source as (

    select * from silver.section47

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, s47_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        s47_id,
        child_id,
        referral_id,
        concern_date,
        start_date,
        outcome as outcome_code,
        birth_month,
        sex,
        district,
        delivery,
    from latest

)

select * from renamed
