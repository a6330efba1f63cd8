-- fail: A child is counted more than once among those with an open Family Support Process at the end of a month.
select
    month,
    agency,
    child_id,
    count(*) as rows,
from marts.fct_fsp_open
where child_id is not null
group by all
having count(*) > 1
