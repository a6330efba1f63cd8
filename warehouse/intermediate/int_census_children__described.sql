-- Children of the census with what a year's return says of them as children: one row for each. NONE is
-- no disability, and where nothing is written none is recorded.
with

children as (

    select * from staging.stg_cin_census_children__children

),

characteristics as (

    select * from staging.stg_cin_census_characteristics__children

),

disabilities as (

    select
        agency,
        month,
        child_number,
        list_sort(list(distinct disability)) as disabilities,
    from staging.stg_cin_census_disabilities__disabilities
    where disability <> 'NONE'
    group by all

),

described as (

    select
        children.month,
        children.agency,
        children.child_id,
        children.child_number,
        children.sex,
        age_band(children.birth_month, last_day(children.month)) as age_band,
        groups.group_code as ethnic_group,
        coalesce(disabilities.disabilities, []) as disabilities,
    from children
    left join characteristics
        on children.agency = characteristics.agency
        and children.month = characteristics.month
        and children.child_number = characteristics.child_number
    left join marts.dim_ethnic_group as groups
        on characteristics.ethnicity = groups.ethnicity
    left join disabilities
        on children.agency = disabilities.agency
        and children.month = disabilities.month
        and children.child_number = disabilities.child_number

)

select * from described
