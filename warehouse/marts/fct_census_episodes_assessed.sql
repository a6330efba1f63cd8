-- One row for each episode of the census with an assessment that was completed in its year and found a
-- factor, with all factors found so.
with

completed as (

    select *
    from staging.stg_cin_census_assessments__assessments
    where
        authorisation_date >= start_date
        and march_of(authorisation_date) = month

),

-- 21 says that no factor was found, so it is not one
factors as (

    select *
    from staging.stg_cin_census_factors__factors
    where factor <> '21'

),

facts as (

    select
        completed.month,
        completed.agency,
        completed.child_id,
        completed.child_number,
        completed.episode,
        list_sort(list(distinct factors.factor)) as factors,
    from completed
    inner join factors
        on completed.agency = factors.agency
        and completed.month = factors.month
        and completed.child_number = factors.child_number
        and completed.episode = factors.episode
        and completed.item = factors.item
    group by all

)

select * from facts
