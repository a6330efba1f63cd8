-- The sums of each period: all that is counted of each value of each cut. Periods and values have
-- numbers here, which are joined faster than the words that they stand for.

create table indicators.numbered_spans as
select
    *,
    row_number() over (order by indicator, period_type, last_month) as span,
from indicators.spans;

-- every value that ever occurs, and every agency that should send, in every period
create table indicators.cells as
with

cells as (

    select indicator, 'total' as breakdown, 'total' as breakdown_value
    from indicators.definitions
    union
    select indicator, breakdown, breakdown_value
    from indicators.counts
    union
    select indicator, 'agency' as breakdown, whom as breakdown_value
    from indicators.senders
    where whom <> ''

)

select
    *,
    row_number() over (order by indicator, breakdown, breakdown_value) as cell,
from cells;

create table indicators.sums as
with

period_months as (

    select
        spans.span,
        spans.indicator,
        cast(series.month as date) as month,
    from indicators.numbered_spans as spans
    cross join generate_series(
        spans.first_month, spans.last_month, interval 1 month
    ) as series (month)

),

monthly as (

    select
        cells.indicator,
        cells.cell,
        counts.month,
        sum(counts.amount) filter (counts.side = 'numerator') as numerator,
        sum(counts.amount) filter (counts.side = 'denominator') as denominator,
        bool_or(counts.is_withheld) as is_withheld,
        bool_or(counts.is_withheld) filter (counts.side = 'denominator') as whole_is_withheld,
    from indicators.counts
    inner join indicators.cells
        on counts.indicator = cells.indicator
        and counts.breakdown = cells.breakdown
        and counts.breakdown_value = cells.breakdown_value
    group by all

),

sums as (

    select
        period_months.span,
        monthly.cell,
        sum(monthly.numerator) as numerator,
        sum(monthly.denominator) as denominator,
        bool_or(monthly.is_withheld) as is_withheld,
        bool_or(monthly.whole_is_withheld) as whole_is_withheld,
    from period_months
    inner join monthly
        on period_months.indicator = monthly.indicator
        and period_months.month = monthly.month
    group by all

)

select * from sums;
