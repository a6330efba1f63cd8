-- Words of the census, for every rule. Run once, when the tables of the return are filled: the
-- variables year, readings and codes_<list> are set before it.

create macro reading(id) as getvariable('readings')[id];

-- Whether a code is on a list of pipelines/cin/codes in the collection year; null when there is none.
create macro is_code(list, code) as list_contains(getvariable('codes')[list], code);

-- The last day of the census year.
set variable reference_date = coalesce(
    (select any_value(ReferenceDate) from Header where reading('reference_date') = 'header'),
    make_date(getvariable('year'), 3, 31)
);
create macro reference_date() as getvariable('reference_date');

-- The first day of the census year.
set variable period_start =
    cast(reference_date() - interval 1 year as date)
    + if(reading('first_day') = 'same_day', 0, 1);
create macro period_start() as getvariable('period_start');

create macro in_period(day) as day between period_start() and reference_date();

-- Working days are Monday to Friday without the bank holidays of England and Wales, numbered.
create table working_days as
select
    cast(day as date) as day,
    row_number() over (order by day) as number
from generate_series(
    (select min(day) from bank_holidays),
    (select max(day) from bank_holidays),
    interval 1 day
) as series (day)
where
    isodow(day) <= 5
    and cast(day as date) not in (select bank_holidays.day from bank_holidays);

-- So many working days before a day; that day, or the next working one, is the first of them
-- unless the reading says that they must have passed.
create macro working_days_before(last_day, days) as (
    select first_day.day
    from working_days as first_day
    where
        first_day.number = (
            select min(working_days.number)
            from working_days
            where working_days.day >= last_day
        ) - days + if(reading('working_days') = 'elapsed', 0, 1)
);

-- Flags are written 1 or 0, true or false. What is missing or anything else is neither.
create macro is_true(flag) as coalesce(lower(flag) in ('true', '1'), false);
create macro is_false(flag) as coalesce(lower(flag) in ('false', '0'), false);

-- Closed after an assessment: no further action, or early help.
create macro is_closed_after_assessment(reason) as coalesce(reason in ('RC8', 'RC9'), false);

-- Whether a day falls into a plan; the day on which the plan ends is free.
create macro starts_within(day, plan_start, plan_end) as
    day >= plan_start and if(plan_end is null, day <= reference_date(), day < plan_end);

create macro years_before(day, years) as cast(day - to_years(years) as date);

-- By that day a child who starts school in the September after the census is four.
create macro next_31_august() as cast(reference_date() + interval 4 months + interval 31 days as date);

-- From 30 days before the reference date to nine months after it.
create macro may_be_expected(day) as
    if(
        reading('expected_birth_edges') = 'inside',
        day between reference_date() - 30 and reference_date() + interval 9 months,
        day > reference_date() - 30 and day < reference_date() + interval 9 months
    );

-- No gender known: missing, or 0.
create macro has_no_gender(gender) as
    gender is null or (gender = '0' and reading('no_gender') = 'missing_or_0');

-- Neither a UPN nor a reason that a child of school age can have.
create macro lacks_upn(upn, reason) as
    upn is null and not coalesce(is_code('upn_unknown', upper(reason)), false);

-- The letter that the twelve digits of a UPN ask for; null when they are not twelve digits.
create macro upn_check_letter(upn) as
    case
        when regexp_full_match(upn, '.\d{12}') then
            substr(
                'ABCDEFGHJKLMNPQRTUVWXYZ',
                1 + cast(
                    list_sum([place * cast(upn[place] as bigint) for place in range(2, 14)]) % 23 as bigint
                ),
                1
            )
    end;
