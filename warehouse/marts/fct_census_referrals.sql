-- One row for each referral of a child that the census says was made in its year.
with

referrals as (

    select *
    from staging.stg_cin_census_episodes__episodes
    where march_of(referral_date) = month

),

sources as (

    select * from marts.dim_referral_source

),

facts as (

    select
        referrals.month,
        referrals.agency,
        referrals.child_id,
        referrals.referral_date,
        referrals.is_no_further_action,
        sources.source_group as source,
    from referrals
    left join sources
        on referrals.source_code = sources.source_code

)

select * from facts
