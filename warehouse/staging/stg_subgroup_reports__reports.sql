-- Reports of the subgroups: one row for each report, as the latest delivery has it.
with

source as (

    select * from silver.subgroup_reports

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, report_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        report_id,
        reporting_group,
        reports_to,
        due_on,
        received_on,
        states_impact as has_stated_impact,
    from latest

)

select * from renamed
