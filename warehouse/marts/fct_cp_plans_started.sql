-- One row for each plan that started, by the month of its start and its initial category.
with

plans as (

    select * from intermediate.int_cp_plans__with_previous

),

facts as (

    select
        month_of(start_date) as month,
        agency,
        plan_id,
        child_id,
        start_date,
        initial_category as category,
        previous_plans,
        previous_end_date,
        coalesce(start_date <= months_later(previous_end_date, 24), false)
            as is_second_within_2_years,
        district,
        sex,
        age_band(birth_month, start_date) as age_band,
    from plans

)

select * from facts
