-- warn: A line of a plan has no target date and is not one from a month onwards, so it is never late.
select
    agency,
    plan,
    action_id,
    month,
from marts.fct_plan_actions
where
    target_date is null
    and not is_open_ended
