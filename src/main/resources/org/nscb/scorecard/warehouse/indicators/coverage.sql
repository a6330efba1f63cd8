-- What each period of each indicator needed, and what of it came.

-- A snapshot rests on its last month alone.
create table indicators.spans as
with

extent as (

    select min(month) as first_month, max(month) as last_month
    from staging.stg_deliveries__months
    where covers not in ('publication', 'census')

),

extracts as (

    select cast(series.month as date) as month
    from extent
    cross join generate_series(
        extent.first_month, extent.last_month, interval 1 month
    ) as series (month)

),

-- years of which a return came and no extract
returns as (

    select distinct month
    from staging.stg_deliveries__months
    where covers = 'census' and month not in (select month from extracts)

),

months as (

    select month, false as is_of_returns_alone from extracts
    union all
    select month, true as is_of_returns_alone from returns

),

rests_on_returns as (

    select indicator
    from indicators.senders
    group by indicator
    having bool_and(is_yearly)

),

final as (

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
        case
            when definitions.kind = 'snapshot' or periods.period_type = 'month'
                then strftime(months.month, '%B %Y')
            when periods.period_type = 'quarter'
                then strftime(first_month, '%B') || ' to ' || strftime(months.month, '%B %Y')
            when periods.period_type = 'rolling_12_months'
                then 'the 12 months to ' || strftime(months.month, '%B %Y')
            else 'the year to ' || strftime(months.month, '%B %Y')
        end as named,
    from indicators.definitions
    inner join indicators.periods
        on definitions.indicator = periods.indicator
    inner join months
        on case periods.period_type
            when 'quarter' then month(months.month) % 3 = 0
            when 'year_to_march' then month(months.month) = 3
            else true
        end
    where
        not months.is_of_returns_alone
        or definitions.indicator in (select indicator from rests_on_returns)

)

select * from final;

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

-- In words, what did not come: one row for each period of which something did not.
create table indicators.gaps as
with

first_delivered as (

    select
        senders.indicator,
        senders.whom,
        senders.source,
        min(months.month) as first_month,
    from indicators.senders
    inner join staging.stg_deliveries__months as months
        on senders.source = months.source
        and senders.agency = months.agency
    group by all

),

last_delivered as (

    select source, agency, max(month) as last_month
    from staging.stg_deliveries__months
    group by all

),

-- a month that nobody sent is named once, else those who did not send it
missing as (

    select
        indicator,
        whom,
        period_type,
        last_month,
        needed_for,
        source,
        title,
        month,
        agency,
        agency_name,
        is_yearly,
        bool_or(has_come) over (
            partition by indicator, whom, period_type, last_month, source, month
        ) as has_come_from_others,
    from indicators.needed
    qualify not has_come

),

named as (

    select
        missing.indicator,
        missing.whom,
        missing.period_type,
        missing.last_month,
        missing.needed_for,
        missing.month,
        if(
            missing.has_come_from_others,
            missing.title || ', ' || missing.agency_name,
            missing.title
        ) || if(missing.is_yearly, ' for the year to ', ' for ') || strftime(missing.month, '%B %Y') as name,
        bool_and(coalesce(missing.month < first_delivered.first_month, false))
            as is_before_the_first,
        max(first_delivered.first_month) as first_delivered_month,
        min(last_delivered.last_month) as last_delivered_month,
    from missing
    left join first_delivered
        on missing.indicator = first_delivered.indicator
        and missing.whom = first_delivered.whom
        and missing.source = first_delivered.source
    left join last_delivered
        on missing.source = last_delivered.source
        and missing.agency = last_delivered.agency
    group by all

),

gaps as (

    select
        indicator,
        whom,
        period_type,
        last_month,
        needed_for,
        bool_and(is_before_the_first) as is_before_the_first,
        max(first_delivered_month) as first_delivered_month,
        min(last_delivered_month) as last_delivered_month,
        string_agg(name, '; ' order by rank) filter (rank <= 3)
            || if(count(*) > 3, '; and ' || (count(*) - 3) || ' more', '') || '.' as names,
    from (
        select
            *,
            -- what never came at all says more than the months before something began
            row_number() over (
                partition by indicator, whom, period_type, last_month, needed_for
                order by last_delivered_month is null desc, month, name
            ) as rank,
        from named
    )
    group by all

),

final as (

    select
        gaps.indicator,
        gaps.whom,
        gaps.period_type,
        gaps.last_month,
        case
            when gaps.needed_for = 'period' and gaps.is_before_the_first
                then
                    'The period begins before '
                    || strftime(gaps.first_delivered_month, '%B %Y')
                    || ', the first month that was delivered.'
            when gaps.needed_for = 'period' then 'Not delivered: ' || gaps.names
            when gaps.needed_for = 'history' and gaps.is_before_the_first
                then
                    'History before ' || strftime(gaps.first_delivered_month, '%B %Y')
                    || ' was not delivered: this indicator needs '
                    || definitions.history_months
                    || if(definitions.history_months = 1, ' month', ' months') || ' of it.'
            when gaps.needed_for = 'history'
                then
                    'This indicator needs ' || definitions.history_months
                    || if(definitions.history_months = 1, ' month', ' months')
                    || ' of history, and some were not delivered: ' || gaps.names
            else
                'The follow-up is not over: it takes ' || definitions.follow_up_days
                || ' days after the end of the period, and extracts reach to '
                || coalesce(strftime(gaps.last_delivered_month, '%B %Y'), 'no month yet') || '.'
        end as sentence,
    from gaps
    inner join indicators.definitions
        on gaps.indicator = definitions.indicator
    qualify row_number() over (
        partition by gaps.indicator, gaps.whom, gaps.period_type, gaps.last_month
        order by case gaps.needed_for when 'period' then 1 when 'history' then 2 else 3 end
    ) = 1

)

select * from final;

-- How far a period is known. Of a source that several agencies send, a share or a mean is known of
-- those that sent all of it; a sum that lacks an agency would be a low figure, and is not known.
create table indicators.coverage as
with

by_sender as (

    select
        indicator,
        whom,
        period_type,
        last_month,
        source,
        agency,
        bool_and(has_come) as is_complete,
    from indicators.needed
    group by all

),

by_source as (

    select
        by_sender.indicator,
        by_sender.whom,
        by_sender.period_type,
        by_sender.last_month,
        if(
            definitions.measure in ('count', 'rate_per_10000'),
            bool_and(by_sender.is_complete),
            bool_or(by_sender.is_complete)
        ) as is_known,
    from by_sender
    inner join indicators.definitions
        on by_sender.indicator = definitions.indicator
    group by
        by_sender.indicator,
        by_sender.whom,
        by_sender.period_type,
        by_sender.last_month,
        by_sender.source,
        definitions.measure

),

by_period as (

    select indicator, whom, period_type, last_month, bool_and(is_known) as is_known
    from by_source
    group by all

),

by_agency as (

    select indicator, whom, period_type, last_month, agency, bool_and(is_complete) as is_complete
    from by_sender
    group by all

),

counted as (

    select
        indicator,
        whom,
        period_type,
        last_month,
        count(*) as agencies_expected,
        count(*) filter (is_complete) as agencies_delivered,
    from by_agency
    group by all

),

received as (

    select
        indicator,
        whom,
        period_type,
        last_month,
        sum(late_deliveries) as late_deliveries,
        sum(rows_refused) / nullif(sum(rows_read), 0) as refused_share,
    from indicators.needed
    where needed_for = 'period'
    group by all

),

doubts as (

    select
        spans.indicator,
        spans.period_type,
        spans.last_month,
        first(doubts.sentence order by doubts.position) as sentence,
    from indicators.spans
    inner join indicators.doubts
        on spans.indicator = doubts.indicator
        and spans.first_month <= doubts.last_month
        and spans.last_month >= doubts.first_month
    group by all

),

kinds as (

    select
        indicator,
        whom,
        bool_or(has_others) as has_several,
        if(count(distinct agency_kind) = 1, any_value(agency_kind), 'agencies') as agencies,
    from indicators.senders
    group by all

),

final as (

    select
        spans.indicator,
        counted.whom,
        spans.period_type,
        spans.last_month,
        by_period.is_known,
        counted.agencies_expected,
        counted.agencies_delivered,
        case
            when not kinds.has_several and by_period.is_known then 'Complete'
            when not kinds.has_several then 'Not complete'
            when agencies_delivered = 2 and agencies_expected = 2
                then 'Both ' || kinds.agencies
            when agencies_delivered = agencies_expected
                then 'All ' || agencies_expected || ' ' || kinds.agencies
            when agencies_delivered = 0
                then 'None of ' || agencies_expected || ' ' || kinds.agencies
            else agencies_delivered || ' of ' || agencies_expected || ' ' || kinds.agencies
        end || ' for ' || spans.named as words,
        coalesce(gaps.sentence, '') as gap,
        cast(received.late_deliveries as integer) as late_deliveries,
        case
            when not by_period.is_known then 'incomplete'
            when doubts.sentence is not null then 'care'
            when gaps.sentence is not null then 'care'
            when received.refused_share > 0.02 then 'care'
            else 'sound'
        end as quality,
        case
            when not by_period.is_known then gaps.sentence
            when doubts.sentence is not null then doubts.sentence
            when gaps.sentence is not null then gaps.sentence
            when received.refused_share > 0.02
                then
                    format('{:.1f}', received.refused_share * 100)
                    || '% of the rows delivered for it were refused.'
            else 'Every month of it was delivered, and nothing is known against it.'
        end as quality_reason,
    from indicators.spans
    inner join counted
        on spans.indicator = counted.indicator
        and spans.period_type = counted.period_type
        and spans.last_month = counted.last_month
    inner join by_period
        on counted.indicator = by_period.indicator
        and counted.whom = by_period.whom
        and counted.period_type = by_period.period_type
        and counted.last_month = by_period.last_month
    inner join received
        on counted.indicator = received.indicator
        and counted.whom = received.whom
        and counted.period_type = received.period_type
        and counted.last_month = received.last_month
    inner join kinds
        on counted.indicator = kinds.indicator
        and counted.whom = kinds.whom
    left join doubts
        on counted.indicator = doubts.indicator
        and counted.period_type = doubts.period_type
        and counted.last_month = doubts.last_month
    left join indicators.gaps
        on counted.indicator = gaps.indicator
        and counted.whom = gaps.whom
        and counted.period_type = gaps.period_type
        and counted.last_month = gaps.last_month

)

select * from final;
