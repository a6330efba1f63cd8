package org.nscb.scorecard.simulate.casework;

import java.util.List;
import org.nscb.scorecard.simulate.plans.PlanSpell;

/**
 * Everything invented from April 2013 to March 2024, each list in order of its date. Some referrals
 * and enquiries behind the first plans lie before that; they have an id and are in no extract.
 *
 * @param plans every plan of a child living in Norfolk, those of other councils included
 */
public record Caseload(
    List<Contact> contacts,
    List<Referral> referrals,
    List<Assessment> assessments,
    List<Enquiry> enquiries,
    List<Conference> conferences,
    List<PlanSpell> plans) {}
