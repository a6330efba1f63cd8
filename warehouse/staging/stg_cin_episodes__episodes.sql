-- Episodes of need: one row for each episode of a child, as the latest delivery has it, and the month
-- of that delivery. An episode has the id of the referral that began it; a referral on which nothing
-- was done began none.
with

source as (

    select * from silver.cin_episodes

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, referral_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

of_need as (

    select
        agency,
        referral_id,
        child_id,
        referral_date,
        closure_date,
        closure_reason,
        primary_need,
        team,
        birth_month,
        sex,
        district,
        period as last_month,
        delivery,
    from latest
    where not coalesce(nfa, false)

)

select * from of_need
