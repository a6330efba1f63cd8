select month_of(visit_date) as month, minutes as amount from silver.visits
