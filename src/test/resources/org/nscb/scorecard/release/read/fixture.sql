-- A release made of the official statistics in pipelines/published, and of invented monthly series
-- that have every status. Folder and identity are put in for the words in braces.

insert into release_info values
    ('release', '{release}'), ('made_at', '2016-04-21T09:30:00Z'), ('code_version', '0.1.0'),
    ('board', 'NSCB'), ('area', 'E10000020'), ('extracts_from', '2013-04'),
    ('extracts_to', '2016-03'), ('invented', 'true'), ('parent', '');

create temp macro num(text) as try_cast(text as double);
create temp macro area(la, region) as coalesce(la, region, 'E92000001');
create temp macro byar_lower(x) as case when x = 0 then 0 else x * power(1 - 1 / (9 * x) - 1.96 / (3 * sqrt(x)), 3) end;
create temp macro byar_upper(x) as (x + 1) * power(1 - 1 / (9 * (x + 1)) + 1.96 / (3 * sqrt(x + 1)), 3);
create temp macro wilson(x, n, s) as (2 * x + 3.8416 + s * 1.96 * sqrt(3.8416 + 4 * x * (1 - x / n))) / (2 * (n + 3.8416));

create temp table population as
select area(new_la_code, region_code) as area, time_period::int + 1 as year, num(population_estimate) as children
from read_csv('{published}/dfe_2024/ons_mid*.csv', all_varchar = true);

create temp table referrals as
select *, area(new_la_code, region_code) as area, time_period::int as year
from read_csv('{published}/dfe_2024/c1_*.csv', all_varchar = true);
create temp table enquiries as
select *, area(new_la_code, region_code) as area, time_period::int as year
from read_csv('{published}/dfe_2024/c4_*.csv', all_varchar = true);
create temp table plans as
select *, area(new_la_code, region_code) as area, time_period::int as year
from read_csv('{published}/dfe_2024/d1_*.csv', all_varchar = true);
create temp table need as
select *, area(new_la_code, region_code) as area, time_period::int as year
from read_csv('{published}/dfe_2024/b1_*.csv', all_varchar = true);
create temp table categories as
unpivot (
    select area(new_la_code, region_code) as area, time_period::int as year, CPP_At31 as plans,
        Neglect_Latest as NEG, Physical_Latest as PHY, Sexual_Latest as SAB, Emotional_Latest as EMO, Multiple_Latest as MUL
    from read_csv('{published}/dfe_2024/d4_*.csv', all_varchar = true)
) on NEG, PHY, SAB, EMO, MUL into name category value text;

create temp table counted as
select 'referrals' as indicator, 'rate' as kind, r.area, r.year, 'total' as breakdown, 'total' as part, Referrals as text, num(Referrals) as x, p.children as n
from referrals r join population p using (area, year)
union all
select 'section47_enquiries', 'rate', s.area, s.year, 'total', 'total', Section47, num(Section47), p.children
from enquiries s join population p using (area, year)
union all
select 'cp_plans', 'rate', d.area, d.year, 'total', 'total', CPP_At31, num(CPP_At31), p.children
from plans d join population p using (area, year)
union all
select 'cp_plans', 'rate', d.area, d.year, 'category', d.category, d.text, num(d.text), p.children
from categories d join population p using (area, year)
union all
select 'children_in_need', 'rate', b.area, b.year, 'total', 'total', At31_episodes, num(At31_episodes), p.children
from need b join population p using (area, year)
union all
select 're_referrals_within_12_months', 'percent', area, year, 'total', 'total', Re_referrals, num(Re_referrals), num(Referrals)
from referrals
union all
select 'icpc_within_15_working_days', 'percent', area, year, 'total', 'total', ICPC,
    num("Duration_0-10_days") + num("Duration_11-15_days"), num(ICPC)
from enquiries;

create temp table made as
select * exclude (coverage, agencies_expected, agencies_delivered, late_deliveries, quality, quality_reason)
from indicator_values;

insert into made
select indicator, 'year_to_march', year || '-03', area, breakdown, part, 'dfe',
    case when x is not null then x end, case when x is not null then n end,
    case kind when 'rate' then x / n * 10000 else x / n * 100 end,
    case kind when 'rate' then byar_lower(x) / n * 10000 else wilson(x, n, -1) * 100 end,
    case kind when 'rate' then byar_upper(x) / n * 10000 else wilson(x, n, 1) * 100 end,
    null, null,
    case when x is not null then 'shown' when text = 'c' then 'suppressed' else 'unavailable' end,
    case when x is not null then '' when text = 'c' then 'Suppressed by the publisher.' else 'Not published.' end,
    'published', '2024'
from counted;

insert into indicator_values
select *, 'Complete for ' || period, 1, if(status = 'unavailable', 0, 1), 0,
    if(status = 'unavailable', 'incomplete', 'sound'),
    if(status = 'unavailable', reason, 'Nothing is known against it.')
from made;
delete from made;

create temp table neighbours as
select p.area
from read_csv('{published}/dfe_2025/sn_model_2025_wide.csv', all_varchar = true) s
join (select distinct old_la_code, new_la_code as area from referrals where new_la_code is not null) p
    on p.old_la_code in (s.SN_1, s.SN_2, s.SN_3, s.SN_4, s.SN_5, s.SN_6, s.SN_7, s.SN_8, s.SN_9, s.SN_10)
where s.old_la_code = '926';

insert into comparators
select indicator, period_type, period, case area when 'E92000001' then 'country' else 'region' end, breakdown,
    breakdown_value, value, 1, (value is not null)::int, status, vintage
from indicator_values
where area in ('E92000001', 'E12000006') and basis = 'published';
insert into comparators
select indicator, period_type, period, 'neighbours', breakdown, breakdown_value, avg(value), 10, count(value),
    case when count(value) > 0 then 'shown' else 'unavailable' end, max(vintage)
from indicator_values
where area in (select area from neighbours) and basis = 'published'
group by all;

-- Invented months, April 2013 to March 2016.
create temp table months as
select strftime(m, '%Y-%m') as period, m::date as month, row_number() over (order by m) as k,
    case when month(m) > 3 then year(m) + 1 else year(m) end as year
from generate_series(date '2013-04-01', date '2016-03-01', interval 1 month) t(m);
create temp table invented as
select m.*, p.children, 660 + (k * 37) % 190 - k * 2 as referrals, 130 + (k * 11) % 60 + k as re_referrals,
    440 + (k * 29) % 120 + k as plans, (150 + k * 2.5) as days, 30 + (k * 7) % 23 as conferences,
    20 + (k * 5) % 9 + k / 6 as in_time
from months m join population p on p.area = 'E10000020' and p.year = m.year;

create temp table spans as
select 'month' as period_type, 1 as months union all select 'quarter', 3
union all select 'rolling_12_months', 12 union all select 'year_to_march', 12;

create temp table windows as
select s.period_type, e.period, e.year, e.k, e.children, s.months, e.k >= s.months as whole
from invented e cross join spans s
where s.period_type in ('month', 'rolling_12_months')
    or (s.period_type = 'quarter' and month(e.month) % 3 = 0)
    or (s.period_type = 'year_to_march' and month(e.month) = 3);

create temp table flows as
select w.*, sum(i.referrals) as referrals, sum(i.re_referrals) as re_referrals, sum(i.conferences) as conferences,
    sum(least(i.in_time, i.conferences)) as in_time
from windows w join invented i on i.k > w.k - w.months and i.k <= w.k
group by all;

insert into made
select 'referrals', period_type, period, 'E10000020', 'total', 'total', 'norfolk_csc',
    case when whole then referrals end, case when whole then children end,
    case when whole then referrals / children * 10000 end, case when whole then byar_lower(referrals) / children * 10000 end,
    case when whole then byar_upper(referrals) / children * 10000 end, null, null,
    case when whole then 'shown' else 'unavailable' end,
    case when whole then '' else 'A month of it was not delivered.' end, 'extracts', ''
from flows;

-- The first 12 months have no history behind them.
insert into made
select 're_referrals_within_12_months', period_type, period, 'E10000020', 'total', 'total', 'norfolk_csc',
    case when known then re_referrals end, case when known then referrals end,
    case when known then re_referrals / referrals * 100 end, case when known then wilson(re_referrals, referrals, -1) * 100 end,
    case when known then wilson(re_referrals, referrals, 1) * 100 end, null, null,
    case when known then 'shown' else 'unavailable' end,
    case when known then '' else 'It needs 12 months of history before it.' end, 'extracts', ''
from (select *, k - months >= 12 as known from flows);

insert into made
select 'icpc_within_15_working_days', period_type, period, 'E10000020', 'total', 'total', 'norfolk_csc',
    case when whole then in_time end, case when whole then conferences end,
    case when whole then in_time / conferences * 100 end, case when whole then wilson(in_time, conferences, -1) * 100 end,
    case when whole then wilson(in_time, conferences, 1) * 100 end, null, null,
    case when whole then 'shown' else 'unavailable' end, case when whole then '' else 'A month of it was not delivered.' end, 'extracts', ''
from flows;

insert into made
select 'cp_plans', w.period_type, w.period, 'E10000020', 'total', 'total', 'norfolk_csc', i.plans, i.children,
    i.plans / i.children * 10000, byar_lower(i.plans) / i.children * 10000, byar_upper(i.plans) / i.children * 10000,
    null, null, 'shown', '', 'extracts', ''
from windows w join invented i using (period)
where w.period_type in ('month', 'year_to_march');

insert into made
select 'cp_plan_days_open', w.period_type, w.period, 'E10000020', 'total', 'total', 'norfolk_csc', i.plans * i.days,
    i.plans, i.days, null, null, null, null, 'shown', '', 'extracts', ''
from windows w join invented i using (period)
where w.period_type in ('month', 'year_to_march');

-- Districts: counts alone, for no population of theirs is known; small ones suppressed, and another with them.
insert into made
select 'referrals', f.period_type, f.period, 'E10000020', 'district', d.part, 'norfolk_csc',
    case when f.whole and not hidden then x end, null, null, null, null, null, null,
    case when not f.whole then 'unavailable' when hidden then 'suppressed' else 'shown' end,
    case when not f.whole then 'A month of it was not delivered.' when hidden then 'Small, or needed to hide something small.' else '' end,
    'extracts', ''
from flows f
cross join (values ('E07000143', 14), ('E07000144', 11), ('E07000145', 17), ('E07000146', 19), ('E07000147', 9), ('E07000148', 22), ('E07000149', 8)) d(part, share)
cross join lateral (select round(f.referrals * d.share / 100) as x, f.months = 1 and f.k % 9 = 4 and d.part in ('E07000147', 'E07000149') as hidden);

insert into made
select 'referrals', f.period_type, f.period, 'E10000020', 'source', d.part, 'norfolk_csc',
    case when f.whole then x end, f.children, case when f.whole then x / f.children * 10000 end,
    case when f.whole then byar_lower(x) / f.children * 10000 end, case when f.whole then byar_upper(x) / f.children * 10000 end, null, null,
    case when f.whole then 'shown' else 'unavailable' end, case when f.whole then '' else 'A month of it was not delivered.' end, 'extracts', ''
from flows f
cross join (values ('Individual', 12), ('Schools', 24), ('Health', 16), ('Police', 31), ('LA services', 17)) d(part, share)
cross join lateral (select round(f.referrals * d.share / 100) as x);

-- Conferences by agency: children's social care is in time far less often than the police.
insert into made
select 'icpc_within_15_working_days', period_type, period, 'E10000020', 'agency', d.part, d.part,
    case when whole then x end, case when whole then n end, case when whole then x / n * 100 end,
    case when whole then wilson(x, n, -1) * 100 end, case when whole then wilson(x, n, 1) * 100 end, null, null,
    case when whole then 'shown' else 'unavailable' end, case when whole then '' else 'A month of it was not delivered.' end, 'extracts', ''
from flows
cross join (values ('norfolk_csc', 0.3), ('norfolk_police', 0.98)) d(part, share)
cross join lateral (select round(conferences / 2) as n)
cross join lateral (select floor(n * d.share) as x);

insert into indicator_values
select *, 'Complete for ' || period, 1, if(status = 'unavailable', 0, 1), 0,
    if(status = 'unavailable', 'incomplete', 'sound'),
    if(status = 'unavailable', reason, 'Nothing is known against it.')
from made;

insert into breakdown_values values
    ('district', 'E07000143', 'Breckland', 1), ('district', 'E07000144', 'Broadland', 2),
    ('district', 'E07000145', 'Great Yarmouth', 3), ('district', 'E07000146', 'King''s Lynn and West Norfolk', 4),
    ('district', 'E07000147', 'North Norfolk', 5), ('district', 'E07000148', 'Norwich', 6),
    ('district', 'E07000149', 'South Norfolk', 7),
    ('category', 'NEG', 'Neglect', 1), ('category', 'PHY', 'Physical abuse', 2), ('category', 'SAB', 'Sexual abuse', 3),
    ('category', 'EMO', 'Emotional abuse', 4), ('category', 'MUL', 'Multiple', 5),
    ('agency', 'norfolk_csc', 'Norfolk County Council, children''s social care', 1), ('agency', 'norfolk_police', 'Norfolk Constabulary', 2),
    ('source', 'Individual', 'Individual', 1), ('source', 'Schools', 'Schools', 2), ('source', 'Health', 'Health services', 3),
    ('source', 'Police', 'Police', 4), ('source', 'LA services', 'Local authority services', 5);

insert into areas values ('E10000020', 'Norfolk', 'local_authority'), ('E12000006', 'East of England', 'region'), ('E92000001', 'England', 'country');

insert into indicators
select unnest(['referrals', 're_referrals_within_12_months', 'icpc_within_15_working_days', 'cp_plans', 'cp_plan_days_open', 'section47_enquiries']),
    E'select\n    date_trunc(''month'', referral_date) as month,\n    district\nfrom marts.fct_referrals\n', '',
    '["staging.stg_referrals", "marts.fct_referrals", "referrals"]';

insert into deliveries
select source || '-norfolk_csc-' || period || '-' || left(sha256(source || period), 8), 'norfolk_csc', source, period, '', 1,
    'norfolk_csc_' || source || '_' || period || '.csv', sha256(source || period), strftime(month + interval 1 month + interval 9 day, '%Y-%m-%dT08:15:00Z'),
    600 + k, 600 + k - if(k % 12 = 5, 7, 0), if(k % 12 = 5, 7, 0), 'in_force', '', '', '', if(source = 'contacts' and period = '2015-11', 6, 0)
from months cross join (select unnest(['contacts', 'referrals', 'assessments', 'section47', 'conferences', 'cp_plans']) as source)
where not (source = 'contacts' and period in ('2014-08', '2015-02'));
insert into deliveries values
    ('contacts-norfolk_csc-2015-02-0badc0de', 'norfolk_csc', 'contacts', '2015-02', '', 1, 'norfolk_csc_contacts_2015-02.csv', sha256('refused'), '2015-03-09T08:15:00Z', 900, 0, 900, 'refused', '', 'Cannot load: the column contact_date is missing. Ask the agency for the file again.', '', 0),
    ('assessments-norfolk_csc-2031-01-0badf00d', 'norfolk_csc', 'assessments', '2031-01', '', 1, 'norfolk_csc_assessments_2031-01.csv', sha256('odd'), '2015-03-09T08:15:00Z', 9, 0, 0, 'refused', '', 'Cannot accept norfolk_csc_assessments_2031-01.csv: its rows are of another month. Send it again under its own.', '', 0),
    ('section47-norfolk_csc-2015-09-0ddba115', 'norfolk_csc', 'section47', '2015-09', '', 2, 'norfolk_csc_section47_2015-09_v2.csv', sha256('second'), '2015-10-20T08:15:00Z', 600, 0, 600, 'refused', '', 'Cannot accept norfolk_csc_section47_2015-09_v2.csv: all its rows fail. Correct the extract and send it again.', '', 0),
    ('referrals-norfolk_csc-2015-06-01d01d01', 'norfolk_csc', 'referrals', '2015-06', '', 1, 'norfolk_csc_referrals_2015-06.csv', sha256('replaced'), '2015-07-08T08:15:00Z', 590, 590, 0, 'superseded', 'referrals-norfolk_csc-2015-06', '', '', 0),
    ('dfe_children_in_need-dfe-2024-03-c1-aaaaaaaa', 'dfe', 'dfe_children_in_need', '2024-03', 'c1', 1, 'c1_children_in_need_referrals_and_rereferrals_2013_to_2024.csv', sha256('c1'), '2016-04-20T10:00:00Z', 2000, 2000, 0, 'in_force', '', '', '', 0),
    ('ons_population-dfe-2024-03-population-bbbbbbbb', 'dfe', 'ons_population', '2024-03', 'population', 1, 'ons_mid-year_population_estimates_2012_to_2023.csv', sha256('p'), '2016-04-20T10:00:00Z', 1900, 1900, 0, 'in_force', '', '', '', 0);

insert into deliveries values
    ('referrals-norfolk_csc-2015-07-0bad0bad', 'norfolk_csc', 'referrals', '2015-07', '', 2, 'norfolk_csc_referrals_2015-07_v2.csv', sha256('withdrawn'), '2015-08-08T08:15:00Z', 590, 590, 0, 'withdrawn', '', '', 'The extract was of another team.', 0);

insert into delivery_findings
select delivery, 'recognised', 1, '', 'Source ' || source || ', agency norfolk_csc and period ' || period || ' by the file name.', null
from deliveries where agency = 'norfolk_csc'
union all
select delivery, unnest(['encoding', 'within', 'stands_out_marked']), 1, '',
    unnest(['UTF-16', 'sheet conferences', 'A row stands out when fewer than 5 of the file have the same sex and district.']), null
from deliveries where source = 'conferences' and period = '2016-02'
union all
select delivery, 'waived', 0, 'header Alias', 'The contract lets pass: header Alias. The short name of a team.', 612
from deliveries where source = 'conferences' and period = '2016-02'
union all
select delivery, 'refused_rows', 0, 'referral_in_month', 'The referral date is not in the month of the file.', rows_quarantined
from deliveries where source = 'referrals' and rows_quarantined > 0
union all
select delivery, unnest(['warned_rows', 'unmapped', 'repeated', 'vanished', 'reference_warn', 'reference_fail']), 0,
    unnest(['conference_not_before_enquiry', 'district', 'conferences-norfolk_csc-2016-02', 'conferences-norfolk_csc-2016-03', 'enquiry_is_known', 'plan_is_known']),
    unnest(['The conference is dated before its section 47 enquiry.', 'No code or alias matches what is written in district.', 'Another part of the month holds these rows too.', 'A later file holds the months of these rows, and not the rows.', 'The section 47 enquiry of the conference is not known.', 'The plan of the conference is not known.']),
    unnest([3, 12, 1, 2, 4, 1])
from deliveries where source = 'conferences' and period = '2016-02';

insert into check_results values
    ('calendar_has_every_day', 'fail', 'The calendar of working days has a gap.', 0),
    ('plan_ends_before_start', 'warn', 'A plan ends before it starts, so it is left out.', 3),
    ('two_open_plans_of_a_child', 'warn', 'A child has two plans that are open on one day.', 1200);

insert into plan_actions values
    ('business', '1.3.1', '2016-03', '', '1', '', 'K104', 'Governance is clear, transparent and robust',
        'The handbook is revised', 'Chair and manager', 'leadership_group', '', '2014-04-01', null, '2014-06-30',
        false, true, true, 100, 'blue', 'blue', 'Completed on 23 June 2014.', '', '2014-06-23'),
    ('business', '2.5.1', '2016-03', '', '2', 'neglect;sexual_exploitation', 'K210', 'Awareness is raised',
        'Media campaigns are developed', 'Manager', 'media_and_comms', '', '2014-04-01', '2014-07-01', null,
        true, false, false, 60, '', 'green', 'Started, and without a last day.',
        'The owner gave no colour. Started, and without a last day.', null),
    ('business', '3.3.2', '2016-03', '', '3', '', 'K212', 'Practice standards are understood',
        'Launch of the practice standards', 'Chair', 'wdg', '', '2014-04-01', null, '2016-02-29',
        false, true, null, 80, 'green', 'amber', 'Not complete after its target date, 29 February 2016.',
        'Green by its owner, amber by its dates and progress. Not complete after its target date, 29 February 2016.', null),
    ('composite', 'A4', '2016-03', 'review_a', '', '', 'K307', 'Discharge planning meetings are recorded',
        'Audit of records', 'Named nurse', 'scrg', 'james_paget_hospitals', '2014-02-03', null, '2015-09-30',
        false, false, true, 60, 'amber', 'red', 'Not complete more than a month after its target date, 30 September 2015.',
        'Amber by its owner, red by its dates and progress. Not complete more than a month after its target date, 30 September 2015.', null);

insert into plan_action_months
select plan, action_id, period, progress, owner_rag, computed_rag from plan_actions
union all
select plan, action_id, '2016-02', progress, owner_rag, if(action_id = '3.3.2', 'green', computed_rag) from plan_actions;

insert into kpis values
    (1, 'K104', 'governance', 'Governance is clear', 'The handbook is revised', 'milestone', 'milestone/1.3.1', 'complete', '2016-03', 'shown', '', 'cannot be compared', 'The plan as it stood at the end of the month'),
    (2, 'K106', 'governance', 'Practice is monitored', 'The scorecard has indicators', 'report', 'domain/outcomes', '6', '2016-03', 'shown', '', '', '6 of 6 indicators have a value'),
    (3, 'K201', 'priorities', 'A threshold guide is used', 'Monitoring of re-referrals', 'indicator', 're_referrals_within_12_months', '24.3', '2016-03', 'shown', '', 'up, worse', 'Complete for 2016-03'),
    (4, 'K204', 'priorities', 'Plans for the priorities', 'Rates of children with plans', 'part', 'referrals/source/Police', '159.3', '2016-03', 'shown', '', 'no clear change', 'Complete for 2016-03'),
    (5, 'K207', 'priorities', 'Plans for the priorities', 'Website is redeveloped', 'milestone', 'milestone/9.9.9', '', '', 'unavailable', 'No delivery plan that was delivered has the action 9.9.9.', '', '');
