-- One row for each agency and standard of the latest Section 11 round that was due by the end of each
-- month. The score that counts is the moderated one, else the agency's own. What was not returned
-- has no score, and neither has a standard that does not apply.
with

months as (

    select * from marts.dim_month

),

standards as (

    select * from staging.stg_section11_returns__standard_months

),

parameters as (

    -- of 0 to 3: 0 not met, 1 partly met, 2 met, 3 met and seen to make a difference
    select 2 as score_that_is_met

),

-- a round stands until the next is due, by the last extract that has it
rounds_by_then as (

    select
        standards.* exclude (month),
        standards.month as known_in,
        months.month,
    from months
    inner join standards
        on standards.month <= months.month
        and standards.due_on <= months.last_day
    qualify standards.round = max(standards.round) over (
        partition by standards.agency, months.month
    )

),

latest_round as (

    select *
    from rounds_by_then
    qualify known_in = max(known_in) over (partition by agency, month)

),

scored as (

    select
        *,
        submitted_on is not null and submitted_on <= last_day(month) as is_returned,
        is_returned and not is_not_applicable as is_scored,
        if(is_scored, self_score, null) as own_score,
        if(is_scored, moderated_score, null) as panel_score,
    from latest_round

),

facts as (

    select
        scored.month,
        scored.agency,
        scored.round,
        scored.returning_agency,
        scored.section11_standard,
        scored.is_returned,
        coalesce(scored.panel_score, scored.own_score) as score,
        score >= parameters.score_that_is_met as is_met,
        scored.own_score - scored.panel_score as points_above_panel,
        coalesce(scored.is_returned and scored.is_learning_cited, false) as is_learning_cited,
    from scored
    cross join parameters

)

select * from facts
