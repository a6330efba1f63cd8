-- One row for each line of a plan at the close of the last day of each month that was delivered: the
-- colour that its owner gave, the colour by its dates and progress, and why they differ.
-- Blue is complete, green on track, amber due within 28 days and less than 75% done or up to a month
-- late, red later than that or off track by the owner's own word, grey not started.
with

judged as (

    select * from intermediate.int_plan_actions__judged

),

coloured as (

    select
        *,
        case rule
            when 'complete' then 'blue'
            when 'complete_late' then 'blue'
            when 'owner_says_off_track' then 'red'
            when 'over_a_month_late' then 'red'
            when 'up_to_a_month_late' then 'amber'
            when 'due_soon_with_little_progress' then 'amber'
            when 'not_started' then 'grey'
            when 'on_track' then 'green'
        end as computed_rag,
        strftime(due_on, '%-d %B %Y') as due_day,
        case rule
            when 'complete'
                then 'Completed on ' || strftime(complete_on, '%-d %B %Y') || '.'
            when 'complete_late'
                then
                    'Completed on ' || strftime(complete_on, '%-d %B %Y')
                    || ', after its target date, ' || due_day || '.'
            when 'owner_says_off_track' then 'The owner says that it is off track.'
            when 'over_a_month_late'
                then 'Not complete more than a month after its target date, ' || due_day || '.'
            when 'up_to_a_month_late'
                then 'Not complete after its target date, ' || due_day || '.'
            when 'due_soon_with_little_progress'
                then
                    'Due on ' || due_day || ' and '
                    || coalesce(progress || '% done.', 'no progress was given.')
            when 'not_started' then 'Not started.'
            when 'on_track'
                then
                    'Started, and '
                    || coalesce('due on ' || due_day || '.', 'without a last day.')
        end as because,
    from judged

),

facts as (

    select
        month,
        last_day,
        agency,
        plan,
        action_id,
        review,
        intent,
        priorities,
        kpis,
        action,
        measure,
        responsible,
        subgroups,
        lead_agency,
        agreed_on,
        target_from,
        target_date,
        is_open_ended,
        is_milestone,
        is_smart,
        progress,
        owner_rag,
        computed_rag,
        because,
        case
            when owner_rag is null then 'The owner gave no colour. ' || because
            when owner_rag <> computed_rag
                then
                    upper(owner_rag[1]) || owner_rag[2:] || ' by its owner, ' || computed_rag
                    || ' by its dates and progress. ' || because
            else ''
        end as why_differs,
        complete_on as completed_on,
        rule in ('up_to_a_month_late', 'over_a_month_late')
        or rule = 'owner_says_off_track' and coalesce(due_on < last_day, false) as is_overdue,
    from coloured

)

select * from facts
