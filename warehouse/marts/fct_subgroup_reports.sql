-- One row for each report of a subgroup that is due, received or not.
with

reports as (

    select * from staging.stg_subgroup_reports__reports

),

facts as (

    select
        month_of(due_on) as month_due,
        month_of(received_on) as month_received,
        agency,
        report_id,
        reporting_group as subgroup,
        reports_to,
        due_on,
        received_on,
        coalesce(received_on <= due_on, false) as is_on_time,
        has_stated_impact,
    from reports

)

select * from facts
