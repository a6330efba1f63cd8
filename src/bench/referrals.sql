-- What `load` does to a file of referrals, in DuckDB: types, codes with labels and aliases, required values, the month of the file,
-- unique keys (the first sound occurrence is kept), every reason a row has, keyed pseudonyms, Parquet of both ends.
set threads = 2;

create macro seen_as(text) as upper(regexp_replace(text, '[^0-9A-Za-z]', '', 'g'));

create table codes as
select distinct 'source' as field, seen_as(seen) as seen, code
from (
    select code as seen, code from read_csv(':codes/referral_source.csv', all_varchar = true)
    union all select label, code from read_csv(':codes/referral_source.csv', all_varchar = true)
    union all select seen, code from read_csv(':aliases/referral_source.csv', all_varchar = true)
)
union all
select distinct 'need', seen_as(seen), code
from (
    select code as seen, code from read_csv(':codes/primary_need.csv', all_varchar = true)
    union all select label, code from read_csv(':codes/primary_need.csv', all_varchar = true)
)
union all
select distinct 'sex', seen_as(seen), code
from (
    select code as seen, code from read_csv(':codes/sex.csv', all_varchar = true)
    union all select label, code from read_csv(':codes/sex.csv', all_varchar = true)
)
union all
select distinct 'district', seen_as(seen), code
from (
    select code as seen, code from read_csv(':codes/district.csv', all_varchar = true)
    union all select label, code from read_csv(':codes/district.csv', all_varchar = true)
);

-- HMAC is a hash of a hash; the key of this baseline is any constant.
create macro pseudonym(text) as left(sha256('outer' || sha256('inner' || upper(trim(text)))), 32);

create table checked as
with arrived as (
    select *, row_number() over () as row_number
    from read_csv(':csv', all_varchar = true, header = true)
),

typed as (
    select
        arrived.row_number,
        pseudonym(referral_id) as referral_id,
        pseudonym(child_id) as child_id,
        coalesce(try_strptime(referral_date, '%d/%m/%Y'), try_strptime(referral_date, '%Y-%m-%d'))::date as referral_date,
        referral_date as written_date,
        sources.code as source,
        arrived.source as written_source,
        needs.code as primary_need,
        case upper(nfa) when 'Y' then true when 'YES' then true when 'N' then false when 'NO' then false end as nfa,
        try_strptime(birth_month, '%Y-%m')::date as birth_month,
        sexes.code as sex,
        districts.code as district,
    from arrived
    left join codes as sources on sources.field = 'source' and sources.seen = seen_as(arrived.source)
    left join codes as needs on needs.field = 'need' and needs.seen = seen_as(arrived.primary_need)
    left join codes as sexes on sexes.field = 'sex' and sexes.seen = seen_as(arrived.sex)
    left join codes as districts on districts.field = 'district' and districts.seen = seen_as(arrived.district)
),

judged as (
    select
        * exclude (written_date, written_source),
        list_filter([
            case when referral_id is null then 'referral_id.required' end,
            case when child_id is null then 'child_id.required' end,
            case when written_date is null then 'referral_date.required' when referral_date is null then 'referral_date.type' end,
            case when referral_date not between date '2015-03-01' and date '2015-03-31' then 'referral_in_month' end,
            case when written_source is null then 'source.required' when source is null then 'source.code' end,
            case when nfa is null then 'nfa.required' end,
        ], lambda reason: reason is not null) as reasons,
    from typed
)

select
    * replace (
        if(
            len(reasons) = 0 and row_number() over (partition by referral_id, len(reasons) = 0 order by row_number) > 1,
            ['duplicate_key'],
            reasons
        ) as reasons
    ),
from judged;

copy (select * exclude (reasons) from checked where len(reasons) = 0) to ':out/accepted.parquet' (format parquet);

copy (select * from checked where len(reasons) > 0) to ':out/quarantined.parquet' (format parquet);

create table counts as
select count(*) filter (len(reasons) = 0) as accepted, count(*) filter (len(reasons) > 0) as quarantined
from checked;
