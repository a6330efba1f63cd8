-- warn: A publication has a column that warehouse/reference/dfe_measures.csv does not name.
select distinct dfe_table, vintage, measure
from staging.stg_dfe_children_in_need__measures
where not is_known_header
