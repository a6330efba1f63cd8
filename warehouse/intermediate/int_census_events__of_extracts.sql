-- What the monthly extracts tell of the years that a return of the census came for: one row for each
-- event of a child in such a year, and for each child on a plan or in need at the close of 31 March, with
-- the details that both can know. Its number is its name here, and says nothing.
with

returns as (

    select distinct agency, month
    from staging.stg_deliveries__months
    where covers = 'census'

),

referrals as (

    select
        agency,
        child_id,
        district,
        referral_id as record_id,
        'referral' as census_event,
        referral_date as event_date,
        map {
            'source': source_code,
            'nfa': cast(coalesce(is_no_further_action, false) as varchar)
        } as details,
    from staging.stg_referrals__referrals

),

closures as (

    select
        agency,
        child_id,
        district,
        referral_id as record_id,
        'episode_end' as census_event,
        closure_date as event_date,
        map {
            'referral_date': cast(referral_date as varchar),
            'closure_reason': closure_reason
        } as details,
    from staging.stg_cin_episodes__episodes

),

assessments as (

    -- an initial or a core assessment says nothing of factors
    select
        agency,
        child_id,
        district,
        assessment_id as record_id,
        'assessment' as census_event,
        authorisation_date as event_date,
        if(
            assessment_type = 'SINGLE',
            map {
                'start_date': cast(start_date as varchar),
                'factors': array_to_string(
                    list_sort(list_distinct(coalesce(factor_codes, []))), ';'
                )
            },
            map {'start_date': cast(start_date as varchar)}
        ) as details,
    from staging.stg_assessments__assessments

),

enquiries as (

    select
        agency,
        child_id,
        district,
        s47_id as record_id,
        'section47' as census_event,
        start_date as event_date,
        cast(map {} as map(varchar, varchar)) as details,
    from staging.stg_section47__enquiries

),

conferences as (

    select
        agency,
        child_id,
        district,
        conference_id as record_id,
        'conference' as census_event,
        conference_date as event_date,
        map {
            'enquiry_date': cast(s47_start_date as varchar)
        } as details,
    from staging.stg_conferences__conferences
    where conference_type = 'ICPC'

),

plan_starts as (

    select
        agency,
        child_id,
        district,
        plan_id as record_id,
        'plan_start' as census_event,
        start_date as event_date,
        map {
            'category': initial_category,
            'previous_plans': cast(previous_plans as varchar)
        } as details,
    from staging.stg_cp_plans__plans

),

plan_ends as (

    select
        agency,
        child_id,
        district,
        plan_id as record_id,
        'plan_end' as census_event,
        end_date as event_date,
        map {
            'start_date': cast(start_date as varchar),
            'category': latest_category
        } as details,
    from staging.stg_cp_plans__plans

),

in_a_year as (

    select
        *,
        march_of(event_date) as month,
    from (
        select * from referrals
        union all by name
        select * from closures
        union all by name
        select * from assessments
        union all by name
        select * from enquiries
        union all by name
        select * from conferences
        union all by name
        select * from plan_starts
        union all by name
        select * from plan_ends
    )
    where event_date is not null

),

on_plan as (

    select
        agency,
        month,
        child_id,
        district,
        plan_id as record_id,
        'on_plan' as census_event,
        start_date as event_date,
        map {
            'category': category
        } as details,
    from marts.fct_children_on_plan
    where month(month) = 3

),

in_need as (

    select
        agency,
        month,
        child_id,
        district,
        referral_id as record_id,
        'in_need' as census_event,
        referral_date as event_date,
        map {
            'primary_need': primary_need
        } as details,
    from marts.fct_children_in_need
    where month(month) = 3

),

told as (

    select * from in_a_year
    union all by name
    select * from on_plan
    union all by name
    select * from in_need

),

in_a_return as (

    select told.*
    from told
    semi join returns
        on told.agency = returns.agency
        and told.month = returns.month

),

teams as (

    select
        agency,
        child_id,
        referral_date,
        closure_date,
        team,
    from staging.stg_cin_episodes__episodes
    qualify row_number() over (
        partition by agency, child_id, referral_date
        order by referral_id desc
    ) = 1

),

numbered as (

    select
        told.*,
        -- that of the episode of need that the day of the event falls into
        if(teams.closure_date < told.event_date, null, teams.team) as team,
        row_number() over () as extracts_number,
    from in_a_return as told
    asof left join teams
        on told.agency = teams.agency
        and told.child_id = teams.child_id
        and told.event_date >= teams.referral_date

)

select * from numbered
