select period as month, date_diff('day', start_date, last_day(period)) as amount from silver.plans
