-- One row for each agency that owes a Section 11 return in the latest round that was due by the end of
-- each month.
with

standards as (

    select * from marts.fct_section11_standards

),

facts as (

    select
        month,
        agency,
        round,
        returning_agency,
        bool_or(is_returned) as is_returned,
        bool_or(is_learning_cited) as is_learning_cited,
    from standards
    group by all

)

select * from facts
