package org.nscb.scorecard.simulate.care;

import java.time.LocalDate;
import java.time.YearMonth;

/** One child's child in need plan, in an episode of need. */
public final class NeedPlan {

  private final Episode episode;
  private final LocalDate start;
  private LocalDate end;
  private String id;

  NeedPlan(Episode episode, LocalDate start) {
    this.episode = episode;
    this.start = start;
  }

  public Episode episode() {
    return episode;
  }

  public LocalDate start() {
    return start;
  }

  /** Null while nobody knows. */
  public LocalDate end() {
    return end;
  }

  void ends(LocalDate day) {
    end = day;
  }

  public String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }

  /** Whether it is in the extract of a month. */
  public boolean isInExtractOf(YearMonth month) {
    return !YearMonth.from(start).isAfter(month)
        && (end == null || !YearMonth.from(end).isBefore(month));
  }
}
