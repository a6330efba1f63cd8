-- One row for each audited file, with its grade after moderation where it was moderated. Whether the
-- child's voice was acted upon is not known where only that it was recorded is.
with

audits as (

    select * from staging.stg_audits__audits

),

facts as (

    select
        month_of(audit_date) as month,
        agency,
        audit_id,
        audit_theme,
        audited_agency,
        category,
        grade,
        grade in ('outstanding', 'good') as is_good_or_better,
        information_sharing_grade in ('outstanding', 'good') as is_information_sharing_good,
        report_grade in ('outstanding', 'good') as is_report_good,
        is_plan_smart,
        has_plan_contingency,
        is_voice_recorded,
        -- a voice that nobody recorded was not acted upon
        case
            when is_voice_recorded then is_voice_acted_on
            when not is_voice_recorded then false
        end as is_voice_acted_on,
    from audits

)

select * from facts
