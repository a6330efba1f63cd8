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
