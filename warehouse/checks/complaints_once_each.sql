-- fail: A complaint is in the marts more than once.
select
    agency,
    complaint_id,
    count(*) as rows,
from marts.fct_complaints_received
group by all
having count(*) > 1
