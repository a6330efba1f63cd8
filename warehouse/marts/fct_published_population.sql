-- Children aged 0 to 17 as each release counted them, by the year to March whose rates they serve.
with

children as (

    select * from staging.stg_ons_population__children

),

facts as (

    select
        area,
        mid_year + 1 as year_to_march,
        vintage,
        children,
    from children

)

select * from facts
