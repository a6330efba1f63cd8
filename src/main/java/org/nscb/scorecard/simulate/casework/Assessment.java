package org.nscb.scorecard.simulate.casework;

import java.time.LocalDate;
import java.util.List;
import org.nscb.scorecard.simulate.dates.YearToMarch;

/** One child's assessment after a referral. */
public final class Assessment {

  /** Codes of assessment_type. */
  public enum Type {
    INITIAL,
    CORE,
    SINGLE
  }

  private final Type type;
  private final Referral referral;
  private final LocalDate start;
  private final LocalDate authorised;
  private List<String> factors = List.of();
  private String id;

  Assessment(Type type, Referral referral, LocalDate start, LocalDate authorised) {
    this.type = type;
    this.referral = referral;
    this.start = start;
    this.authorised = authorised;
  }

  public Type type() {
    return type;
  }

  public Referral referral() {
    return referral;
  }

  public LocalDate start() {
    return start;
  }

  public LocalDate authorised() {
    return authorised;
  }

  /** Whether the return of a year has it: completed in it, or open at its end. */
  public boolean isKnownTo(YearToMarch year) {
    return !authorised.isBefore(year.first()) && !start.isAfter(year.last());
  }

  /** Codes of assessment_factor, known once it is authorised; none of an initial or core one. */
  public List<String> factors() {
    return factors;
  }

  void factors(List<String> codes) {
    factors = codes;
  }

  public String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
