-- One row for each plan that ended, by the month of its end. The day of cessation is counted in its
-- length. A plan that ends before it starts has no length and is left out; a check lists it.
with

plans as (

    select *
    from staging.stg_cp_plans__plans
    where end_date >= start_date

),

facts as (

    select
        month_of(end_date) as month,
        agency,
        plan_id,
        child_id,
        start_date,
        end_date,
        datediff('day', start_date, end_date) + 1 as days_on_plan,
        latest_category as category,
        district,
        sex,
        age_band(birth_month, end_date) as age_band,
    from plans

)

select * from facts
