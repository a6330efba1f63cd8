-- One row for each child that has been on a plan for at least 3 months at the close of the last day
-- of a month, and whether every review that fell due in the 12 months before was held by its day:
-- the first within 3 calendar months of the start, later ones within 6 of the one before. A review
-- that is still owed counts against it however long ago it fell due.
with

children as (

    select *
    from marts.fct_children_on_plan
    where months_later(start_date, 3) <= last_day

),

reviews as (

    select * from intermediate.int_reviews__of_plans

),

late as (

    select distinct
        children.agency,
        children.plan_id,
        children.month,
    from children
    inner join reviews
        on children.agency = reviews.agency
        and children.plan_id = reviews.plan_id
    where
        reviews.anchor_date <= children.last_day
        and reviews.next_due_date < children.last_day
        and (
            reviews.next_review_date is null
            or reviews.next_review_date > children.last_day
            or (
                reviews.next_review_date > reviews.next_due_date
                and reviews.next_due_date > months_later(children.last_day, -12)
            )
        )

),

facts as (

    select
        children.*,
        late.plan_id is null as is_reviewed_in_timescale,
    from children
    left join late
        on children.agency = late.agency
        and children.plan_id = late.plan_id
        and children.month = late.month

)

select * from facts
