-- fail: A child is counted more than once among the children in need at the end of a month.
select
    month,
    agency,
    child_id,
    count(*) as rows,
from marts.fct_children_in_need
group by all
having count(*) > 1
