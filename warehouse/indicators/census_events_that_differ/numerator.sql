-- An event counts once in the total and once under each detail that differs, as the list is opened.
select
    month,
    differences as census_difference,
from marts.fct_census_comparison
where comparison = 'differs'
