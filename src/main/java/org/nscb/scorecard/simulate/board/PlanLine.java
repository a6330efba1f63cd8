package org.nscb.scorecard.simulate.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;

/**
 * The invented life of a line of a plan: when it was begun and done, and the colours that its owner
 * gave it, who is kinder than its dates.
 *
 * @param completed null where it is not in sight
 */
record PlanLine(PlanText text, LocalDate agreed, LocalDate started, LocalDate completed) {

  private static final LocalDate PLAN_BEGINS = LocalDate.of(2014, 4, 1);
  private static final int DONE = 100;
  private static final int STEP = 5;
  private static final int DAYS_BEFORE_TARGET = 28;
  private static final int EXPECTED_BY_THEN = 75;

  /** How long a line without an end is thought to take. */
  private static final int DAYS_OF_THE_PLAN = 730;

  static PlanLine invent(PlanText text, Chance chance) {
    LocalDate agreed =
        text.isOfBusinessPlan() ? PLAN_BEGINS : text.agreed().atDay(1).plusDays(chance.below(20));
    return text.isOpenEnded() ? openEnded(text, agreed, chance) : dated(text, agreed, chance);
  }

  private static PlanLine openEnded(PlanText text, LocalDate agreed, Chance chance) {
    LocalDate begins = text.target().isBefore(agreed) ? agreed : text.target();
    LocalDate started = begins.plusDays(chance.below(90));
    LocalDate completed = null;
    if (text.isMilestone()) {
      completed = started.plusDays(chance.between(90, 420));
    } else if (chance.happens(0.55)) {
      completed = started.plusDays(chance.between(330, 640));
    } else if (chance.happens(0.7)) {
      completed = started.plusDays(chance.between(730, 1100));
    }
    return new PlanLine(text, agreed, started, completed);
  }

  private static PlanLine dated(PlanText text, LocalDate agreed, Chance chance) {
    LocalDate target = text.target();
    long days = ChronoUnit.DAYS.between(agreed, target);
    LocalDate started = agreed.plusDays(chance.between(5, (int) Math.max(6, days / 2)));
    LocalDate completed =
        switch (chance.weighted(5, 0.5, 2, 1.5, 1)) {
          case 0 -> chance.day(started.plusDays(days / 4), target);
          case 1 -> target;
          case 2 -> target.plusDays(chance.between(2, 30));
          case 3 -> target.plusDays(chance.between(32, 170));
          default -> target.plusDays(chance.between(170, 560));
        };
    return new PlanLine(text, agreed, started, completed);
  }

  PlanLine completedOn(LocalDate day) {
    return new PlanLine(text, agreed, started, day);
  }

  /** With the life of another line, which is about the same. */
  PlanLine as(PlanLine other) {
    return new PlanLine(text, agreed, other.started, other.completed);
  }

  LocalDate startedBy(LocalDate day) {
    return started.isAfter(day) ? null : started;
  }

  LocalDate completedBy(LocalDate day) {
    return completed == null || completed.isAfter(day) ? null : completed;
  }

  /** In percent, in steps as people say it. */
  int progress(LocalDate day) {
    if (completedBy(day) != null) {
      return DONE;
    }
    if (startedBy(day) == null) {
      return 0;
    }
    LocalDate end = completed == null ? started.plusDays(DAYS_OF_THE_PLAN) : completed;
    long share =
        DONE * ChronoUnit.DAYS.between(started, day) / ChronoUnit.DAYS.between(started, end);
    return (int) Math.max(STEP, Math.min(DONE - STEP, share / STEP * STEP));
  }

  /** As its owner sees it at the end of a month; null where nothing was said. */
  String ownerColour(LocalDate day, Chance chance) {
    if (chance.happens(0.03)) {
      return null;
    }
    if (completedBy(day) != null) {
      return "Blue";
    }
    long late = text.isOpenEnded() ? -DONE : ChronoUnit.DAYS.between(text.target(), day);
    if (startedBy(day) == null && late <= 0) {
      return "Grey";
    }
    List<String> colours = List.of("Green", "Amber", "Red");
    if (late > 31) {
      return colours.get(chance.weighted(2, 5, 3));
    }
    if (late > 0) {
      return colours.get(chance.weighted(5, 4, 1));
    }
    if (late > -DAYS_BEFORE_TARGET && progress(day) < EXPECTED_BY_THEN) {
      return colours.get(chance.weighted(6, 4, 0));
    }
    return colours.get(chance.weighted(80, 15, 5));
  }

  /**
   * Whether it is specific, measurable, achievable, relevant and timed; five times null where it
   * was not marked. Early plans miss some; the plans of the priorities were written anew in 2015.
   */
  List<Boolean> marks(YearMonth month, Chance chance) {
    List<Boolean> marks = new ArrayList<>();
    boolean isMarked = !month.isBefore(YearMonth.from(PLAN_BEGINS));
    boolean isNew =
        !month.isBefore(YearMonth.of(2015, 1).plusMonths(chance.below(9)))
            && !text.isOfBusinessPlan();
    for (int mark = 0; mark < 4; mark++) {
      boolean isMet = chance.happens(mark < 2 ? 0.7 : 0.9);
      marks.add(isMarked ? (Boolean) (isNew || isMet) : null);
    }
    marks.add(isMarked ? (Boolean) !text.isOpenEnded() : null);
    return marks;
  }
}
