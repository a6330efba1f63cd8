-- Nothing is published.
select '' as area, 0 as year_to_march, '' as vintage, 0.0 as children where false
