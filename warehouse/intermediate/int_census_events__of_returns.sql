-- What a year's return of the census tells that the monthly extracts tell too: one row for each event of
-- a child in the year, and for each child on a plan or in need at the close of 31 March, with the details
-- that both can know. Its number is its name here, and says nothing.
with

referrals as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        0 as item,
        'referral' as census_event,
        referral_date as event_date,
        map {
            'source': source_code,
            'nfa': cast(is_no_further_action as varchar)
        } as details,
    from staging.stg_cin_census_episodes__episodes

),

closures as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        0 as item,
        'episode_end' as census_event,
        closure_date as event_date,
        map {
            'referral_date': cast(referral_date as varchar),
            'closure_reason': closure_reason
        } as details,
    from intermediate.int_census_episodes__of_need

),

factors as (

    select
        agency,
        month,
        child_number,
        episode,
        item,
        string_agg(distinct factor, ';' order by factor) as factors,
    from staging.stg_cin_census_factors__factors
    group by all

),

assessments as (

    select
        assessments.agency,
        assessments.month,
        assessments.child_id,
        assessments.child_number,
        assessments.episode,
        assessments.item,
        'assessment' as census_event,
        assessments.authorisation_date as event_date,
        map {
            'start_date': cast(assessments.start_date as varchar),
            'factors': coalesce(factors.factors, '')
        } as details,
    from staging.stg_cin_census_assessments__assessments as assessments
    left join factors
        on assessments.agency = factors.agency
        and assessments.month = factors.month
        and assessments.child_number = factors.child_number
        and assessments.episode = factors.episode
        and assessments.item = factors.item

),

enquiries as (

    select * from staging.stg_cin_census_section47__enquiries

),

enquiries_started as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        item,
        'section47' as census_event,
        start_date as event_date,
        cast(map {} as map(varchar, varchar)) as details,
    from enquiries

),

conferences as (

    -- one that came of an enquiry stands with it, any other with the episode
    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        item,
        'conference' as census_event,
        conference_date as event_date,
        map {
            'enquiry_date': cast(start_date as varchar)
        } as details,
    from enquiries
    union all
    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        0 as item,
        'conference' as census_event,
        initial_conference_date as event_date,
        map {
            'enquiry_date': cast(null as varchar)
        } as details,
    from staging.stg_cin_census_episodes__episodes

),

plans as (

    select * from staging.stg_cin_census_cp_plans__plans

),

plan_starts as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        item,
        'plan_start' as census_event,
        start_date as event_date,
        map {
            'category': initial_category,
            'previous_plans': cast(previous_plans as varchar)
        } as details,
    from plans

),

plan_ends as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        item,
        'plan_end' as census_event,
        end_date as event_date,
        map {
            'start_date': cast(start_date as varchar),
            'category': latest_category
        } as details,
    from plans

),

in_the_year as (

    select *
    from (
        select * from referrals
        union all by name
        select * from closures
        union all by name
        select * from assessments
        union all by name
        select * from enquiries_started
        union all by name
        select * from conferences
        union all by name
        select * from plan_starts
        union all by name
        select * from plan_ends
    )
    where march_of(event_date) = month

),

on_plan as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        item,
        'on_plan' as census_event,
        start_date as event_date,
        map {
            'category': latest_category
        } as details,
    from plans
    where
        start_date <= last_day(month)
        and (end_date is null or end_date > last_day(month))
    qualify row_number() over (
        partition by agency, month, child_number
        order by start_date desc, episode, item
    ) = 1

),

in_need as (

    select
        agency,
        month,
        child_id,
        child_number,
        episode,
        0 as item,
        'in_need' as census_event,
        referral_date as event_date,
        map {
            'primary_need': primary_need
        } as details,
    from marts.fct_census_children_in_need

),

told as (

    select * from in_the_year
    union all by name
    select * from on_plan
    union all by name
    select * from in_need

),

numbered as (

    select
        *,
        row_number() over () as census_number,
    from told

)

select * from numbered
