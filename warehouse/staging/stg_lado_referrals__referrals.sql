-- Allegations against adults who work with children, referred to the local authority designated
-- officer (LADO): one row for each, as the latest delivery has it.
with

source as (

    select * from silver.lado_referrals

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, lado_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        lado_id,
        referral_date,
        concluded_date,
        sector,
        category,
        -- what is concluded without an outcome has one that nobody wrote down
        case
            when outcome is not null then outcome
            when concluded_date is null then 'ONGOING'
        end as outcome_code,
        delivery,
    from latest

)

select * from renamed
