-- fail: A code of the source of a referral has a group that referral_source_group.csv does not name.
select sources.source_code, sources.source_group
from marts.dim_referral_source as sources
anti join reference.codes
    on codes.code_set = 'referral_source_group'
    and sources.source_group = codes.code
