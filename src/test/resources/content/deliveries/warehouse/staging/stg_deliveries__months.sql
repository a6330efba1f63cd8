-- The months that were delivered: one row for each source, agency and month in force.
with

deliveries as (

    select * from silver.deliveries

),

months as (

    select
        source,
        agency,
        period as month,
        covers,
        max(sequence) as sequence,
    from deliveries
    group by all

)

select * from months
