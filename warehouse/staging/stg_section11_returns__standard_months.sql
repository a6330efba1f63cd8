-- Section 11 returns as each month's delivery knew them: one row for each agency, standard, round and
-- month.
with

source as (

    select * from silver.section11_returns

),

latest_of_month as (

    select *
    from source
    qualify row_number() over (
        partition by agency, round, returning_agency, standard, period
        order by sequence desc, row_number desc
    ) = 1

),

renamed as (

    select
        agency,
        round,
        returning_agency,
        standard as section11_standard,
        period as month,
        due_on,
        submitted_on,
        coalesce(not_applicable, false) as is_not_applicable,
        self_score,
        moderated_score,
        learning_cited as is_learning_cited,
    from latest_of_month

)

select * from renamed
