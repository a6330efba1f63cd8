-- Audits of case files: one row for each audited file, as the latest delivery has it.
with

source as (

    select * from silver.audits

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, audit_id
        order by period desc, sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        audit_id,
        child_id,
        audit_date,
        actions_due_on,
        actions_completed_on,
        theme as audit_theme,
        audited_agency,
        category,
        coalesce(moderated_grade, grade) as grade,
        information_sharing_grade,
        report_grade,
        plan_smart as is_plan_smart,
        plan_contingency as has_plan_contingency,
        voice_recorded as is_voice_recorded,
        voice_acted_on as is_voice_acted_on,
    from latest

)

select * from renamed
