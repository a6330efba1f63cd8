-- Child protection conferences: one row for each child in each conference, as the latest delivery
-- has it. Brothers and sisters share a meeting.
with

source as (

    select * from silver.conferences

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, conference_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        conference_id,
        meeting_id,
        child_id,
        type as conference_type,
        conference_date,
        s47_id,
        s47_start_date,
        plan_id,
        coalesce(transfer_in, false) as is_transfer_in,
        coalesce(led_to_plan, false) as has_led_to_plan,
        birth_month,
        sex,
        district,
        delivery,
    from latest

)

select * from renamed
