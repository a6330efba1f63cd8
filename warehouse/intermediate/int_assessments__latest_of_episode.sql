-- The latest assessment of each episode of need that was completed by the close of the last day of
-- each month: one row for each child in need and month that has one.
with

children as (

    select * from intermediate.int_children_in_need__at_month_end

),

assessments as (

    select
        *,
        lead(authorisation_date) over (
            partition by agency, referral_id
            order by authorisation_date, start_date nulls first, assessment_id desc
        ) as next_date,
    from staging.stg_assessments__assessments
    where authorisation_date is not null

),

latest as (

    select
        children.month,
        children.agency,
        children.child_id,
        children.referral_id,
        assessments.authorisation_date,
        coalesce(assessments.factor_codes, []) as factors,
    from children
    inner join assessments
        on children.agency = assessments.agency
        and children.referral_id = assessments.referral_id
        and assessments.authorisation_date <= children.last_day
        and (assessments.next_date is null or assessments.next_date > children.last_day)

)

select * from latest
