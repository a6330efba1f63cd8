-- How each line of a plan stands at the close of the last day of a month by its dates and progress:
-- one row for each line and month, with the rule that decides. The first rule that holds counts.
with

parameters as (

    select
        28 as days_before_target,
        75 as progress_expected_by_then,

),

-- A month late is the same day of the next month; for a target on the last day of a month, the last
-- day of the next.
standing as (

    select
        actions.*,
        last_day(actions.month) as last_day,
        if(actions.is_open_ended, null, actions.target_date) as due_on,
        if(
            due_on = last_day(due_on),
            last_day(months_later(due_on, 1)),
            months_later(due_on, 1)
        ) as a_month_late_on,
        if(actions.completed_on <= last_day, actions.completed_on, null) as complete_on,
        actions.started_on <= last_day or actions.progress > 0 as is_started,
    from staging.stg_delivery_plan__action_months as actions
    where
        actions.agreed_on <= last_day(actions.month)
        and (actions.removed_on is null or actions.removed_on > last_day(actions.month))

),

judged as (

    select
        standing.*,
        case
            when complete_on > due_on then 'complete_late'
            when complete_on is not null then 'complete'
            when a_month_late_on < last_day then 'over_a_month_late'
            when owner_rag = 'red' then 'owner_says_off_track'
            when due_on < last_day then 'up_to_a_month_late'
            when
                due_on <= last_day + parameters.days_before_target
                and coalesce(progress, 0) < parameters.progress_expected_by_then
                then 'due_soon_with_little_progress'
            when not coalesce(is_started, false) then 'not_started'
            else 'on_track'
        end as rule,
    from standing
    cross join parameters

)

select * from judged
