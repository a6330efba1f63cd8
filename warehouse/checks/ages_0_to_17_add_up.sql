-- fail: The children of an area by single year of age from 0 to 17 do not add up to its population of 0 to 17.
with

by_age as (

    unpivot reference.population_mid_2023_by_age
    on columns('^age_\d+$')
    into name age value children

),

sums as (

    select
        code,
        age_0_17,
        sum(children) as children,
        count(*) as ages,
    from by_age
    group by all

),

differing as (

    select *
    from sums
    where ages <> 18 or children <> age_0_17

)

select * from differing
