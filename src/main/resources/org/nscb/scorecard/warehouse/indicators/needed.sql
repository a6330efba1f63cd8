-- One row for each month of each sender that a period, its history or its follow-up needs; of one
-- that sends a return a year, for each March whose year has such a month.
create table indicators.needed as
with

delivered as (

    select distinct source, agency, month
    from staging.stg_deliveries__months

),

-- of the deliveries in force, but for how late they were: a file that corrects one is not late
received as (

    select
        source,
        agency,
        cast(period || '-01' as date) as month,
        sum(rows_read) filter (state = 'in_force') as rows_read,
        sum(rows_quarantined) filter (state = 'in_force') as rows_refused,
        count(distinct part) filter (days_late > 0) as late_deliveries,
    from raw.deliveries
    group by all

),

final as (

    select
        spans.indicator,
        spans.period_type,
        spans.last_month,
        senders.whom,
        senders.source,
        senders.title,
        senders.agency,
        senders.agency_name,
        senders.has_others,
        senders.is_yearly,
        cast(series.month as date) as month,
        case
            when series.month < spans.first_month then 'history'
            when series.month - to_months(if(senders.is_yearly, 11, 0)) > spans.last_month
                then 'follow_up'
            else 'period'
        end as needed_for,
        delivered.month is not null as has_come,
        coalesce(received.rows_read, 0) as rows_read,
        coalesce(received.rows_refused, 0) as rows_refused,
        coalesce(received.late_deliveries, 0) as late_deliveries,
    from indicators.spans
    inner join indicators.senders
        on spans.indicator = senders.indicator
    cross join (
        select
            cast(spans.first_month - to_months(spans.history_months) as date) as first_needed,
            month_of(spans.known_on) as last_needed,
    ) as stretch
    -- 9 months on a year to March is one of the calendar, whose third month it ends with
    cross join generate_series(
        if(
            senders.is_yearly,
            date_trunc('year', first_needed + to_months(9)) + to_months(2),
            first_needed
        ),
        if(
            senders.is_yearly,
            date_trunc('year', last_needed + to_months(9)) + to_months(2),
            last_needed
        ),
        to_months(if(senders.is_yearly, 12, 1))
    ) as series (month)
    left join delivered
        on senders.source = delivered.source
        and senders.agency = delivered.agency
        and cast(series.month as date) = delivered.month
    left join received
        on delivered.source = received.source
        and delivered.agency = received.agency
        and delivered.month = received.month

)

select * from final;
