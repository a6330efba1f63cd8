-- warn: A section 47 enquiry names a referral that was never delivered; long-standing cases have older ones.
with

enquiries as (

    select * from staging.stg_section47__enquiries
    where referral_id is not null

),

orphans as (

    select enquiries.*
    from enquiries
    anti join staging.stg_referrals__referrals as referrals
        on enquiries.agency = referrals.agency
        and enquiries.referral_id = referrals.referral_id

)

select * from orphans
