-- One row for each child in each initial child protection conference (ICPC), transfers in included.
with

conferences as (

    select *
    from staging.stg_conferences__conferences
    where conference_type = 'ICPC'

),

facts as (

    select
        month_of(conference_date) as month,
        agency,
        conference_id,
        meeting_id,
        child_id,
        conference_date,
        s47_start_date,
        is_transfer_in,
        has_led_to_plan,
        working_days(s47_start_date, conference_date) as working_days_to_conference,
        district,
        sex,
        age_band(birth_month, conference_date) as age_band,
    from conferences

)

select * from facts
