-- The lines of the plans for a release: as they stand in the latest month, and their colours month by
-- month. A line that was taken out before then is gone from both.
insert into raw.plan_actions
select
    plan,
    action_id,
    strftime(month, '%Y-%m'),
    coalesce(review, ''),
    coalesce(intent, ''),
    array_to_string(priorities, ';'),
    array_to_string(kpis, ';'),
    action,
    coalesce(measure, ''),
    coalesce(responsible, ''),
    array_to_string(subgroups, ';'),
    coalesce(lead_agency, ''),
    agreed_on,
    target_from,
    target_date,
    is_open_ended,
    is_milestone,
    is_smart,
    progress,
    coalesce(owner_rag, ''),
    computed_rag,
    because,
    why_differs,
    completed_on,
from marts.fct_plan_actions
where month = (select max(month) from marts.fct_plan_actions)
order by plan, action_id;

insert into raw.plan_action_months
select
    actions.plan,
    actions.action_id,
    strftime(actions.month, '%Y-%m'),
    actions.progress,
    coalesce(actions.owner_rag, ''),
    actions.computed_rag,
from marts.fct_plan_actions as actions
semi join raw.plan_actions as latest
    on actions.plan = latest.plan
    and actions.action_id = latest.action_id
order by all;
