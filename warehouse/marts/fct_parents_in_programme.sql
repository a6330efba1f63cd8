-- One row for each parent of a child known to services who is in the substance misuse programme at
-- the close of the last day of each month. Whoever leaves on that day is not in it, nor is a stay
-- that the extract of the month and those after it no longer have. Of two stays the later one
-- stands.
with

months as (

    select * from marts.dim_month

),

stays as (

    select *
    from staging.stg_substance_misuse_programme__stays
    where has_known_children

),

open_stays as (

    select
        months.month,
        stays.* exclude (last_month),
    from months
    inner join stays
        on stays.start_date <= months.last_day
        and (stays.end_date is null or stays.end_date > months.last_day)
        and stays.last_month >= months.month

),

one_a_parent as (

    select
        month,
        agency,
        stay_id,
        parent_id,
        substance,
        district,
    from open_stays
    qualify row_number() over (
        partition by month, agency, parent_id
        order by start_date desc, stay_id
    ) = 1

)

select * from one_a_parent
