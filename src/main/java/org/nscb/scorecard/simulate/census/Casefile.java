package org.nscb.scorecard.simulate.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.simulate.care.Episode;
import org.nscb.scorecard.simulate.care.NeedPlan;
import org.nscb.scorecard.simulate.casework.Assessment;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.casework.Enquiry;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/** What is known of each child and each episode, to be looked up. */
final class Casefile {

  /** A child with its episodes, and the referrals that came to nothing. */
  record Own(Child child, List<Episode> episodes, List<Referral> nothing) {}

  private final Map<String, Own> children = new TreeMap<>();
  private final Map<String, Referral> referrals = new HashMap<>();
  private final Map<String, List<Assessment>> assessments = new HashMap<>();
  private final Map<String, List<Enquiry>> enquiries = new HashMap<>();
  private final Map<Enquiry, LocalDate> conferences = new HashMap<>();
  private final Map<PlanSpell, Conference> conferencesOfPlans = new HashMap<>();
  private final Map<Episode, List<NeedPlan>> plans = new HashMap<>();

  Casefile(World world) {
    Caseload caseload = world.caseload();
    for (Referral referral : caseload.referrals()) {
      referrals.put(referral.id(), referral);
      if (referral.isNoFurtherAction()) {
        own(referral.child()).nothing().add(referral);
      }
    }
    world.care().episodes().forEach(episode -> own(episode.child()).episodes().add(episode));
    world.care().plans().forEach(plan -> add(plans, plan.episode(), plan));
    caseload.assessments().forEach(a -> add(assessments, a.referral().id(), a));
    caseload.enquiries().forEach(e -> add(enquiries, e.referral().id(), e));
    for (Conference conference : caseload.conferences()) {
      if (conference.type() == Conference.Type.ICPC) {
        if (conference.plan() != null) {
          conferencesOfPlans.put(conference.plan(), conference);
        }
        if (conference.enquiry() != null) {
          conferences.put(conference.enquiry(), conference.date());
          addOnce(conference.enquiry());
        }
      }
    }
  }

  /** One that began before the records is known by its conference alone. */
  private void addOnce(Enquiry enquiry) {
    List<Enquiry> own = enquiries.getOrDefault(enquiry.referral().id(), List.of());
    if (!own.contains(enquiry)) {
      add(enquiries, enquiry.referral().id(), enquiry);
    }
  }

  private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private Own own(Child child) {
    return children.computeIfAbsent(
        child.id(), id -> new Own(child, new ArrayList<>(), new ArrayList<>()));
  }

  /** By the id of the child. */
  Iterable<Own> children() {
    return children.values();
  }

  /** The referral that began an episode; null when it lies before the records. */
  Referral referral(Episode episode) {
    return referrals.get(episode.id());
  }

  List<Assessment> assessments(Episode episode) {
    return assessments.getOrDefault(episode.id(), List.of());
  }

  List<Enquiry> enquiries(Episode episode) {
    return enquiries.getOrDefault(episode.id(), List.of());
  }

  /** When the initial conference after an enquiry was held; null without one. */
  LocalDate conference(Enquiry enquiry) {
    return conferences.get(enquiry);
  }

  /** The initial conference at which a plan was made; null where the records lack it. */
  Conference conference(PlanSpell plan) {
    return conferencesOfPlans.get(plan);
  }

  List<NeedPlan> plans(Episode episode) {
    return plans.getOrDefault(episode, List.of());
  }
}
