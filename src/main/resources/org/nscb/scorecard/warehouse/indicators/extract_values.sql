-- Values of every indicator, period and allowed cut from the agencies' extracts.
insert into indicators.extract_values by name
with

totals as (

    select sums.*
    from indicators.sums
    inner join indicators.cells
        on sums.cell = cells.cell
        and cells.breakdown = 'total'

),

own_populations as (

    select distinct breakdown
    from marts.dim_population
    where breakdown <> 'total'

),

filled as (

    select
        spans.indicator,
        spans.period_type,
        spans.last_month,
        spans.area,
        cells.breakdown,
        cells.breakdown_value,
        if(cells.breakdown = 'agency', cells.breakdown_value, spans.agency) as agency,
        coalesce(sums.numerator, 0) as numerator,
        case
            when spans.measure = 'rate_per_10000'
                then case
                    when cells.breakdown = 'total' then areas.children
                    when own_populations.breakdown is not null then cuts.children
                    when breakdowns.has_population then areas.children
                end
            when spans.measure = 'count' then null
            when cells.breakdown = 'total' and spans.total_is_a_count then null
            when cells.breakdown <> 'total' and not breakdowns.is_parts
                then coalesce(totals.denominator, 0)
            else coalesce(sums.denominator, 0)
        end as denominator,
        coalesce(sums.is_withheld, false) or (
            cells.breakdown <> 'total'
            and not breakdowns.is_parts
            and coalesce(totals.whole_is_withheld, false)
        ) as is_withheld,
        coalesce(spans.first_month < spans.effective_from, false)
        or coalesce(spans.last_month > spans.effective_to, false) as is_outside,
        spans.because,
        coverage.* exclude (indicator, whom, period_type, last_month),
    from indicators.numbered_spans as spans
    inner join indicators.cells
        on spans.indicator = cells.indicator
    left join (select distinct indicator, whom from indicators.senders where whom <> '') as own
        on cells.indicator = own.indicator
        and cells.breakdown = 'agency'
        and cells.breakdown_value = own.whom
    inner join indicators.coverage
        on spans.indicator = coverage.indicator
        and spans.period_type = coverage.period_type
        and spans.last_month = coverage.last_month
        and coalesce(own.whom, '') = coverage.whom
    left join indicators.sums
        on spans.span = sums.span
        and cells.cell = sums.cell
    left join totals
        on spans.span = totals.span
    left join indicators.breakdowns
        on cells.breakdown = breakdowns.breakdown
    left join own_populations
        on cells.breakdown = own_populations.breakdown
    left join marts.dim_population as areas
        on spans.area = areas.area
        and areas.breakdown = 'total'
        and year_to_march(spans.last_month) = areas.year_to_march
    left join marts.dim_population as cuts
        on spans.area = cuts.area
        and cells.breakdown = cuts.breakdown
        and cells.breakdown_value = cuts.breakdown_value
        and year_to_march(spans.last_month) = cuts.year_to_march

),

judged as (

    select
        *,
        case
            when is_outside then 'not_applicable'
            when not is_known then 'unavailable'
            when is_withheld then 'suppressed'
            else 'shown'
        end as status,
        case status
            when 'not_applicable' then because
            when 'unavailable' then gap
            when 'suppressed' then 'Held back by the agency that sent it.'
            else ''
        end as reason,
    from filled

)

select
    indicator,
    period_type,
    strftime(last_month, '%Y-%m') as period,
    area,
    breakdown,
    breakdown_value,
    agency,
    numerator,
    denominator,
    status,
    reason,
    words as coverage,
    agencies_expected,
    agencies_delivered,
    late_deliveries,
    if(is_outside, 'sound', quality) as quality,
    if(is_outside, because, quality_reason) as quality_reason,
from judged;
