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
