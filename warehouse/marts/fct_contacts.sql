-- One row for each child in each contact.
with

contacts as (

    select * from staging.stg_contacts__contacts

),

sources as (

    select * from marts.dim_referral_source

),

facts as (

    select
        month_of(contacts.contact_date) as month,
        contacts.agency,
        contacts.contact_id,
        contacts.child_id,
        contacts.contact_date,
        contacts.outcome_code,
        contacts.outcome_code = 'NEW_REFERRAL' as has_led_to_referral,
        working_days(contacts.contact_date, contacts.decision_date) as working_days_to_decision,
        contacts.district,
        contacts.sex,
        sources.source_group as source,
        age_band(contacts.birth_month, contacts.contact_date) as age_band,
    from contacts
    left join sources
        on contacts.source_code = sources.source_code

)

select * from facts
