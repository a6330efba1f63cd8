-- Referrals: one row for each child in each referral, as the latest delivery has it.
with

source as (

    select * from silver.referrals

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, referral_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        referral_id,
        child_id,
        referral_date,
        source as source_code,
        primary_need,
        nfa as is_no_further_action,
        birth_month,
        sex,
        district,
        delivery,
    from latest

)

select * from renamed
