-- Nothing is published.
select '' as area, 0 as year_to_march, '' as vintage, '' as dfe_table, '' as measure, 0.0 as value, '' as symbol where false
