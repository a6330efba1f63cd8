-- One row for each visit to a child on a child protection or child in need plan, by the month of the
-- visit.
with

visits as (

    select * from staging.stg_child_visits__visits

),

facts as (

    select
        month_of(visit_date) as month,
        agency,
        visit_id,
        child_id,
        plan_kind,
        plan_id,
        visit_date,
        is_seen,
        is_seen_alone,
        district,
        sex,
        age_band(birth_month, visit_date) as age_band,
    from visits

)

select * from facts
