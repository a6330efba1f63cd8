-- The months from the first to the last that any agency's extract was delivered for.
with

delivered as (

    select min(month) as first_month, max(month) as last_month
    from staging.stg_deliveries__months
    where covers not in ('publication', 'census')

),

months as (

    select
        cast(series.month as date) as month,
        last_day(cast(series.month as date)) as last_day,
        year_to_march(cast(series.month as date)) as year_to_march,
    from delivered
    cross join generate_series(
        delivered.first_month, delivered.last_month, interval 1 month
    ) as series (month)

)

select * from months
