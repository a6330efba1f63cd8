-- warn: A district has more children who went missing than episodes, or more interviews accepted than offered.
select *
from marts.fct_missing_children
where
    children_missing > missing_episodes
    or interviews_offered > episodes_ended
    or interviews_accepted > interviews_offered
    or interviews_within_72_hours > interviews_accepted
