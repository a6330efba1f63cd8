-- Episodes of need: one row for each episode of a child, as the latest delivery has it, and the month
-- of that delivery. An episode has the id of the referral that began it; a referral on which nothing
-- was done began none.
with

source as (

    select * from silver.cin_episodes

),

latest as (

    -- every month tells of every episode again: to group them costs less than to sort them
    select
        agency,
        referral_id,
        unnest(max_by(
            {
                child_id: child_id,
                referral_date: referral_date,
                closure_date: closure_date,
                closure_reason: closure_reason,
                nfa: nfa,
                primary_need: primary_need,
                team: team,
                birth_month: birth_month,
                sex: sex,
                district: district,
                last_month: period,
                delivery: delivery
            },
            (period, sequence, row_number)
        )),
    from source
    group by agency, referral_id

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
        last_month,
        delivery,
    from latest
    where not coalesce(nfa, false)

)

select * from of_need
