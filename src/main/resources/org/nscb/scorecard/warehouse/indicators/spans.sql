-- The periods of each indicator: what each is called, the months it is of, and the day from which it is
-- known. A snapshot rests on its last month alone.
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
