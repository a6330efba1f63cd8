-- One row for each child whose Family Support Process closed because needs were met and who can be
-- followed, and whether that lasted for 6 and 12 months: the same day so many months later is
-- inside. A child who turns 18 before is left out of what it can no longer be counted in.
with

closures as (

    select * from intermediate.int_fsp_needs_met__with_return

),

facts as (

    select
        month,
        agency,
        episode_id,
        child_id,
        closure_date,
        return_date,
        coalesce(return_date > months_later(closure_date, 6), true) as is_sustained_6_months,
        coalesce(return_date > months_later(closure_date, 12), true) as is_sustained_12_months,
        coalesce(age_in_years(birth_month, months_later(closure_date, 6)) < 18, true)
            as is_child_for_6_months,
        coalesce(age_in_years(birth_month, months_later(closure_date, 12)) < 18, true)
            as is_child_for_12_months,
        fsp_level,
        lead_agency,
        district,
    from closures

)

select * from facts
