-- One row for each audit whose actions are due, in the month of the due date.
with

audits as (

    select *
    from staging.stg_audits__audits
    where actions_due_on is not null

),

facts as (

    select
        month_of(actions_due_on) as month,
        agency,
        audit_id,
        audit_theme,
        audited_agency,
        actions_due_on,
        actions_completed_on,
        coalesce(actions_completed_on <= actions_due_on, false) as is_on_time,
    from audits

)

select * from facts
