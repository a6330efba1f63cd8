-- One row for each section 47 enquiry about a child, and whether an initial child protection
-- conference came of it.
with

enquiries as (

    select * from staging.stg_section47__enquiries

),

conferences as (

    select *
    from staging.stg_conferences__conferences
    where conference_type = 'ICPC'

),

-- a conference names its enquiry, or else the child and the day of the strategy discussion
led_to_conference as (

    select enquiries.agency, enquiries.s47_id
    from enquiries
    inner join conferences
        on enquiries.agency = conferences.agency
        and enquiries.s47_id = conferences.s47_id
    union
    select enquiries.agency, enquiries.s47_id
    from enquiries
    inner join conferences
        on enquiries.agency = conferences.agency
        and enquiries.child_id = conferences.child_id
        and enquiries.start_date = conferences.s47_start_date
    where conferences.s47_id is null

),

facts as (

    select
        month_of(enquiries.start_date) as month,
        enquiries.agency,
        enquiries.s47_id,
        enquiries.child_id,
        enquiries.concern_date,
        enquiries.start_date,
        working_days(enquiries.concern_date, enquiries.start_date) as working_days_to_discussion,
        led_to_conference.s47_id is not null as has_led_to_conference,
        enquiries.district,
        enquiries.sex,
        age_band(enquiries.birth_month, enquiries.start_date) as age_band,
    from enquiries
    left join led_to_conference
        on enquiries.agency = led_to_conference.agency
        and enquiries.s47_id = led_to_conference.s47_id

)

select * from facts
