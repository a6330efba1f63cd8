-- One row for each parent of a child known to services who started in the substance misuse
-- programme.
with

stays as (

    select *
    from staging.stg_substance_misuse_programme__stays
    where has_known_children

),

facts as (

    select
        month_of(start_date) as month,
        agency,
        stay_id,
        parent_id,
        start_date,
        substance,
        district,
    from stays

)

select * from facts
