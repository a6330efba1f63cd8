-- Words of the field, for every model. Run once, after the reference tables are there.

-- Working days are Monday to Friday without the bank holidays of England and Wales. Each day
-- carries the number of working days since the calendar began, so that a count is a subtraction.
create or replace table reference.calendar as
with

days as (

    select cast(day as date) as date
    from generate_series(
        (select min(date) from reference.bank_holidays),
        make_date((select cast(max(year(date)) as integer) from reference.bank_holidays), 12, 31),
        interval 1 day
    ) as series (day)

),

numbered as (

    select
        days.date,
        isodow(days.date) <= 5 and bank_holidays.date is null as is_working_day,
        count(*) filter (isodow(days.date) <= 5 and bank_holidays.date is null)
            over (order by days.date) as working_day_number,
    from days
    left join reference.bank_holidays
        on days.date = bank_holidays.date

)

select * from numbered;

-- The number of working days d with start_date < d <= end_date: the same day is 0. Null when a date
-- is missing or the end is before the start. Outside the calendar of bank holidays it refuses.
create or replace macro working_days(start_date, end_date) as
    case
        when start_date is null or end_date is null or end_date < start_date then null
        when
            start_date < (select min(date) from reference.calendar)
            or end_date > (select max(date) from reference.calendar)
            then error(
                'Cannot count working days: a date is outside the calendar of bank holidays. '
                || 'Add the missing years to warehouse/reference/bank_holidays.csv.'
            )
        else
            (select working_day_number from reference.calendar where date = end_date)
            - (select working_day_number from reference.calendar where date = start_date)
    end;

-- Whether an end comes so many working days after a start or sooner. A start long before it is none,
-- wherever the calendar begins. Null when a date is missing or the end is before the start.
create or replace macro within_working_days(start_date, end_date, days) as
    working_days(greatest(start_date, end_date - (2 * days + 30)), end_date) <= days;

-- The day that is so many working days after a date: the first on which working_days() is that
-- number. Null when the date is missing. Outside the calendar of bank holidays it refuses.
create or replace macro working_days_later(day, days) as
    case
        when day is null then null
        else coalesce(
            (
                select min(later.date)
                from reference.calendar as later
                where
                    later.working_day_number = days + (
                        select working_day_number from reference.calendar where date = day
                    )
            ),
            error(
                'Cannot count working days: a date is outside the calendar of bank holidays. '
                || 'Add the missing years to warehouse/reference/bank_holidays.csv.'
            )
        )
    end;

-- The first day of the month of a date.
create or replace macro month_of(day) as cast(date_trunc('month', day) as date);

-- The same day so many months later, or the last day of that month where it has no such day.
create or replace macro months_later(day, months) as cast(day + to_months(months) as date);

-- The year that a month belongs to as the DfE counts: April 2014 to March 2015 is 2015.
create or replace macro year_to_march(day) as
    cast(year(day) + if(month(day) >= 4, 1, 0) as integer);

-- The March in which the year of a day ends: the month that a return of it is of.
create or replace macro march_of(day) as make_date(year_to_march(day), 3, 1);

-- Completed years of age. Only the month of birth is known: a birthday counts from its first day.
create or replace macro age_in_years(birth_month, day) as
    datediff('month', birth_month, month_of(day)) // 12;

-- The age bands of the scorecard. A child whose month of birth is after the month of the day is
-- unborn; in the month of birth itself it is under 1.
create or replace macro age_band(birth_month, day) as
    case
        when birth_month is null or day is null then null
        when birth_month > month_of(day) then 'unborn'
        when age_in_years(birth_month, day) < 1 then 'under_1'
        when age_in_years(birth_month, day) < 5 then '1_to_4'
        when age_in_years(birth_month, day) < 10 then '5_to_9'
        when age_in_years(birth_month, day) < 16 then '10_to_15'
        else '16_and_over'
    end;

-- A share of a population or of a whole, unrounded; null when there is nothing to divide by.
create or replace macro rate(numerator, denominator, multiplier) as
    numerator * multiplier / nullif(denominator, 0);

-- How long an episode of need has lasted on a day, in the bands of the Department for Education. Months
-- are those of the calendar.
create or replace macro episode_duration(start_date, day) as
    case
        when day is null or start_date is null or day < start_date then null
        when day <= months_later(start_date, 3) then 'up_to_3_months'
        when day <= months_later(start_date, 6) then 'over_3_to_6_months'
        when day < months_later(start_date, 12) then 'over_6_to_12_months'
        when day < months_later(start_date, 24) then '1_to_2_years'
        else '2_years_or_more'
    end;
