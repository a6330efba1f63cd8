package org.nscb.scorecard.recomputed.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Workshops, campaigns, sessions, learning events and conferences of the Board. */
public final class Engagement {
  private static final String PRIORITY = "priority";
  private static final String WORKSHOP = "workshop";
  private static final String LEARNING_EVENT = "learning_event";
  private static final String CAMPAIGN = "campaign";
  private static final String COMMUNITY_SESSION = "community_session";

  private final Facts facts;

  public Engagement(Facts facts) {
    this.facts = facts;
  }

  Rule workshopsHeld() {
    return Rule.count(events(WORKSHOP).map(e -> held(e).by("event_subject", e.text("subject"))));
  }

  Rule learningEventsHeld() {
    return Rule.count(
        events(LEARNING_EVENT)
            .map(
                e ->
                    held(e).by("event_subject", e.text("subject")).by("review", e.text("review"))));
  }

  Rule campaignsHeld() {
    return Rule.count(events(CAMPAIGN).map(Engagement::byPriority));
  }

  Rule communitySessionsHeld() {
    return Rule.count(
        events(COMMUNITY_SESSION).map(e -> byPriority(e).by("district", e.text("district"))));
  }

  Rule awarenessReach() {
    return Rule.count(
        events(CAMPAIGN, COMMUNITY_SESSION)
            .filter(e -> e.has("reach"))
            .map(e -> byPriority(e).of(e.number("reach"))));
  }

  Rule campaignsWithYoungPeople() {
    return Rule.share(
        events(CAMPAIGN).filter(e -> e.has("young_people_took_part")),
        e -> e.yes("young_people_took_part"),
        Engagement::held);
  }

  Rule workshopAttendance() {
    return people(WORKSHOP);
  }

  Rule learningEventAttendance() {
    return people(LEARNING_EVENT);
  }

  Rule childrenAtConference() {
    return Rule.count(
        lines("conference")
            .filter(l -> l.has("people") && l.has("young_group"))
            .map(l -> held(l).by("young_group", l.text("young_group")).of(l.number("people"))));
  }

  private Rule people(String type) {
    return Rule.count(
        lines(type)
            .filter(l -> l.has("people"))
            .map(
                l ->
                    held(l)
                        .by("agency", l.text("attending_agency"))
                        .by("workforce_level", l.text("workforce_level"))
                        .of(l.number("people"))));
  }

  private Stream<Row> lines(String... types) {
    return facts.known("engagement_events").filter(l -> l.is("event_type", types));
  }

  /** An event has several lines; what it is stands on each, and on the first. */
  private Stream<Row> events(String... types) {
    Map<List<String>, Row> events = new LinkedHashMap<>();
    lines(types)
        .forEach(
            l ->
                events.merge(
                    List.of(l.agency(), l.text("event_id")),
                    l,
                    (a, b) -> a.number("line") <= b.number("line") ? a : b));
    Collection<Row> all = events.values();
    return all.stream();
  }

  private static Event byPriority(Row event) {
    return held(event).byEach(PRIORITY, event.list("priorities"));
  }

  private static Event held(Row event) {
    return Event.in(event.month("event_date"));
  }
}
