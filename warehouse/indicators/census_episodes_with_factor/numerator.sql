-- An episode counts once in the total and once under each of its factors, as the list is opened.
select
    month,
    factors as factor,
from marts.fct_census_episodes_assessed
