-- warn: An agency has fewer Section 11 standards in a round than another agency.
with

standards as (

    select
        agency,
        round,
        month,
        returning_agency,
        count(*) as standards,
    from marts.fct_section11_standards
    group by all

),

fewer as (

    select *
    from standards
    qualify standards < max(standards) over (partition by agency, round, month)

)

select * from fewer
