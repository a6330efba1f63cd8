-- fail: An area or a value of a cut has two populations for one year.
select
    area,
    breakdown,
    breakdown_value,
    year_to_march,
    count(*) as rows,
from marts.dim_population
group by all
having count(*) > 1
