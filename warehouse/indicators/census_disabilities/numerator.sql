-- A child counts once in the total and once under each of its disabilities, as the list is opened.
select
    month,
    disabilities as disability,
from marts.fct_census_children_in_need
where len(disabilities) > 0
