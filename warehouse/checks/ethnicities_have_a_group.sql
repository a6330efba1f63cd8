-- fail: A code of ethnicity has a group that ethnic_group.csv does not name.
select ethnicities.ethnicity, ethnicities.group_code
from marts.dim_ethnic_group as ethnicities
anti join reference.codes
    on codes.code_set = 'ethnic_group'
    and ethnicities.group_code = codes.code
