package org.nscb.scorecard.simulate.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented brothers and sisters in one home. */
public final class Family {

  private final String district;
  private final List<Child> children = new ArrayList<>();
  private LocalDate busyUntil = LocalDate.MIN;

  Family(String district) {
    this.district = district;
  }

  /** The ONS code of the district in which they live. */
  public String district() {
    return district;
  }

  public List<Child> children() {
    return children;
  }

  /** Until this day their way through enquiry, conference and plan is laid out already. */
  public LocalDate busyUntil() {
    return busyUntil;
  }

  public void busyUntil(LocalDate day) {
    if (day.isAfter(busyUntil)) {
      busyUntil = day;
    }
  }
}
