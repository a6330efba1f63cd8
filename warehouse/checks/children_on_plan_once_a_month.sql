-- fail: A child is counted more than once among the children on a plan at the end of a month.
select
    month,
    agency,
    child_id,
    count(*) as rows,
from marts.fct_children_on_plan
group by all
having count(*) > 1
