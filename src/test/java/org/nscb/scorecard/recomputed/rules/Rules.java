package org.nscb.scorecard.recomputed.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** The rule of each indicator: the method of a subject that is called as the indicator is. */
public final class Rules {
  private final List<Object> subjects;

  public Rules(Silver silver) {
    Facts facts = new Facts(silver, new Days(silver.content().root()));
    subjects =
        List.of(
            new FrontDoor(facts),
            new Assessments(facts),
            new Enquiries(facts),
            new Plans(facts),
            new Meetings(facts),
            new Attendance(facts),
            new CoreGroups(facts),
            new Allegations(facts),
            new EarlyHelp(facts),
            new Parents(facts),
            new Voices(facts),
            new Audits(facts),
            new Challenges(facts),
            new Engagement(facts),
            new SubgroupReports(facts),
            new DeliveryPlan(facts),
            new SectionEleven(facts),
            new ChildrenInNeed(facts),
            new Census(facts),
            new CensusQuality(facts),
            new CensusAccuracy(facts),
            new Visits(facts),
            new Exploitation(facts),
            new Families(facts));
  }

  public Optional<Rule> find(String indicator) {
    String name = methodName(indicator);
    for (Object subject : subjects) {
      for (Method method : subject.getClass().getDeclaredMethods()) {
        if (method.getName().equals(name) && method.getReturnType() == Rule.class) {
          return Optional.of(call(subject, method));
        }
      }
    }
    return Optional.empty();
  }

  private static Rule call(Object subject, Method method) {
    try {
      return (Rule) method.invoke(subject);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method.getName(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code cp_plans_starting} is {@code cpPlansStarting}. */
  private static String methodName(String indicator) {
    StringBuilder name = new StringBuilder();
    for (String word : indicator.split("_")) {
      name.append(
          name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
