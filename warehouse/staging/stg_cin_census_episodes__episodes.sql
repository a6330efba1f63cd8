-- Episodes of the census: one row for each referral of a child, and what came of it, in a year's return.
with

source as (

    select * from silver.cin_census_episodes

),

latest as (

    select *
    from source
    qualify row_number() over (
        partition by agency, period, child_number, episode
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        period as month,
        agency,
        child_id,
        child_number,
        episode,
        referral_date,
        referral_source as source_code,
        primary_need,
        closure_date,
        closure_reason,
        initial_conference_date,
        coalesce(nfa, false) as is_no_further_action,
    from latest

)

select * from renamed
