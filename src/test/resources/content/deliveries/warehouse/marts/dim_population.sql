-- No population: the indicators here are percentages and means.
select '' as area, '' as breakdown, '' as breakdown_value, 0 as year_to_march, 0.0 as children where false
