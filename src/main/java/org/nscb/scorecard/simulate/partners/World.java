package org.nscb.scorecard.simulate.partners;

import org.nscb.scorecard.simulate.care.Care;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.dates.WorkingDays;

/**
 * What all partners have in common: the children whom social care knows and what it does for them,
 * the calendar, and which of the many possible Norfolks it is.
 */
public record World(Caseload caseload, Care care, WorkingDays workingDays, long seed) {}
