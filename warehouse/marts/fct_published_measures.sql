-- What the DfE published: one row for each area, year to March, table, measure and vintage.
with

measures as (

    select * from staging.stg_dfe_children_in_need__measures

),

facts as (

    select
        area,
        year_to_march,
        dfe_table,
        measure,
        vintage,
        value,
        symbol,
    from measures

)

select * from facts
