-- One row for each child in need at the close of the last day of each month, under the primary need
-- and district that the delivery of that month knew, or else the nearest earlier one.
with

children as (

    select * from intermediate.int_children_in_need__at_month_end

),

known as (

    select * from staging.stg_cin_episodes__needs

),

facts as (

    select
        children.month,
        children.last_day,
        children.agency,
        children.child_id,
        children.referral_id,
        children.referral_date,
        -- no need written down is N0, not stated
        coalesce(known.primary_need, 'N0') as primary_need,
        coalesce(known.district, children.district) as district,
        children.sex,
        age_band(children.birth_month, children.last_day) as age_band,
    from children
    left join known
        on children.agency = known.agency
        and children.referral_id = known.referral_id
        and children.month >= known.from_month
        and (known.until_month is null or children.month < known.until_month)

)

select * from facts
