-- Values of every indicator, period and allowed cut from the agencies' extracts.
insert into raw.indicator_values
with

extent as (

    select min(month) as first_month, max(month) as last_month
    from staging.stg_deliveries__months
    where covers <> 'publication'

),

months as (

    select cast(series.month as date) as month
    from extent
    cross join generate_series(
        extent.first_month, extent.last_month, interval 1 month
    ) as series (month)

),

-- a snapshot rests on its last month alone
periods as (

    select
        definitions.*,
        periods.period_type,
        months.month as last_month,
        if(
            definitions.kind = 'snapshot',
            months.month,
            cast(months.month - to_months(periods.months - 1) as date)
        ) as first_month,
        cast(last_day(months.month) + definitions.follow_up_days as date) as known_on,
    from indicators.definitions
    inner join indicators.periods
        on definitions.indicator = periods.indicator
    inner join months
        on case periods.period_type
            when 'quarter' then month(months.month) % 3 = 0
            when 'year_to_march' then month(months.month) = 3
            else true
        end

),

needed as (

    select
        periods.indicator,
        periods.period_type,
        periods.last_month,
        periods.agency,
        sources.source,
        sources.title,
        cast(series.month as date) as month,
        case
            when series.month < periods.first_month then 'history'
            when series.month > periods.last_month then 'follow_up'
            else 'period'
        end as needed_for,
    from periods
    inner join indicators.sources
        on periods.indicator = sources.indicator
    cross join generate_series(
        cast(periods.first_month - to_months(periods.history_months) as date),
        month_of(periods.known_on),
        interval 1 month
    ) as series (month)

),

first_delivered as (

    select source, agency, min(month) as first_month, max(month) as last_month
    from staging.stg_deliveries__months
    group by all

),

missing as (

    select
        needed.*,
        first_delivered.first_month as first_delivered_month,
        first_delivered.last_month as last_delivered_month,
    from needed
    left join first_delivered
        on needed.source = first_delivered.source
        and needed.agency = first_delivered.agency
    anti join staging.stg_deliveries__months as delivered
        on needed.source = delivered.source
        and needed.agency = delivered.agency
        and needed.month = delivered.month

),

gaps as (

    select
        indicator,
        period_type,
        last_month,
        needed_for,
        bool_and(coalesce(month < first_delivered_month, false)) as is_before_the_first,
        max(first_delivered_month) as first_delivered_month,
        min(last_delivered_month) as last_delivered_month,
        count(*) as months,
        string_agg(
            title || ' for ' || strftime(month, '%B %Y'), '; '
            order by month, title
        ) filter (rank <= 3) as named,
    from (
        select
            *,
            row_number() over (
                partition by indicator, period_type, last_month, needed_for
                order by month, title
            ) as rank,
        from missing
    )
    group by all

),

reasons as (

    select
        gaps.indicator,
        gaps.period_type,
        gaps.last_month,
        case
            when gaps.needed_for = 'period' and gaps.is_before_the_first
                then
                    'The period begins before '
                    || strftime(gaps.first_delivered_month, '%B %Y')
                    || ', the first month that was delivered.'
            when gaps.needed_for = 'period'
                then
                    'Not delivered: ' || gaps.named
                    || if(gaps.months > 3, '; and ' || (gaps.months - 3) || ' more', '') || '.'
            when gaps.needed_for = 'history' and gaps.is_before_the_first
                then
                    'History before ' || strftime(gaps.first_delivered_month, '%B %Y')
                    || ' was not delivered: this indicator needs '
                    || definitions.history_months || ' months of it.'
            when gaps.needed_for = 'history'
                then
                    'This indicator needs ' || definitions.history_months
                    || ' months of history, and some were not delivered: ' || gaps.named
                    || if(gaps.months > 3, '; and ' || (gaps.months - 3) || ' more', '') || '.'
            else
                'The follow-up is not over: it takes ' || definitions.follow_up_days
                || ' days after the end of the period, and extracts reach to '
                || coalesce(strftime(gaps.last_delivered_month, '%B %Y'), 'no month yet') || '.'
        end as reason,
    from gaps
    inner join indicators.definitions
        on gaps.indicator = definitions.indicator
    qualify row_number() over (
        partition by gaps.indicator, gaps.period_type, gaps.last_month
        order by case gaps.needed_for when 'period' then 1 when 'history' then 2 else 3 end
    ) = 1

),

-- every value that ever occurs, in every period
cells as (

    select indicator, 'total' as breakdown, 'total' as breakdown_value
    from indicators.definitions
    union
    select indicator, breakdown, breakdown_value
    from indicators.counts

),

period_months as (

    select
        periods.indicator,
        periods.period_type,
        periods.last_month,
        cast(series.month as date) as month,
    from periods
    cross join generate_series(
        periods.first_month, periods.last_month, interval 1 month
    ) as series (month)

),

sums as (

    select
        period_months.indicator,
        period_months.period_type,
        period_months.last_month,
        counts.breakdown,
        counts.breakdown_value,
        sum(counts.amount) filter (counts.side = 'numerator') as numerator,
        sum(counts.amount) filter (counts.side = 'denominator') as denominator,
    from period_months
    inner join indicators.counts
        on period_months.indicator = counts.indicator
        and period_months.month = counts.month
    group by all

),

own_populations as (

    select distinct breakdown
    from marts.dim_population
    where breakdown <> 'total'

),

filled as (

    select
        periods.indicator,
        periods.period_type,
        periods.last_month,
        periods.area,
        periods.agency,
        cells.breakdown,
        cells.breakdown_value,
        coalesce(sums.numerator, 0) as numerator,
        case
            when periods.measure = 'rate_per_10000'
                then case
                    when cells.breakdown = 'total' then areas.children
                    when own_populations.breakdown is not null then cuts.children
                    when breakdowns.has_population then areas.children
                end
            when cells.breakdown = 'total' and periods.total_is_a_count then null
            when cells.breakdown <> 'total' and not breakdowns.is_parts
                then coalesce(totals.denominator, 0)
            else coalesce(sums.denominator, 0)
        end as denominator,
        coalesce(reasons.reason, '') as reason,
    from periods
    inner join cells
        on periods.indicator = cells.indicator
    left join sums
        on periods.indicator = sums.indicator
        and periods.period_type = sums.period_type
        and periods.last_month = sums.last_month
        and cells.breakdown = sums.breakdown
        and cells.breakdown_value = sums.breakdown_value
    left join sums as totals
        on periods.indicator = totals.indicator
        and periods.period_type = totals.period_type
        and periods.last_month = totals.last_month
        and totals.breakdown = 'total'
    left join indicators.breakdowns
        on cells.breakdown = breakdowns.breakdown
    left join own_populations
        on cells.breakdown = own_populations.breakdown
    left join marts.dim_population as areas
        on periods.area = areas.area
        and areas.breakdown = 'total'
        and year_to_march(periods.last_month) = areas.year_to_march
    left join marts.dim_population as cuts
        on periods.area = cuts.area
        and cells.breakdown = cuts.breakdown
        and cells.breakdown_value = cuts.breakdown_value
        and year_to_march(periods.last_month) = cuts.year_to_march
    left join reasons
        on periods.indicator = reasons.indicator
        and periods.period_type = reasons.period_type
        and periods.last_month = reasons.last_month

),

final as (

    select
        indicator,
        period_type,
        strftime(last_month, '%Y-%m') as period,
        area,
        breakdown,
        breakdown_value,
        agency,
        if(reason = '', numerator, null) as numerator,
        if(reason = '', denominator, null) as denominator,
        if(reason = '', 'shown', 'unavailable') as status,
        reason,
        'extracts' as basis,
        '' as vintage,
    from filled

)

select * from final
order by all;
