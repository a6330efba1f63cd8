package org.nscb.scorecard.content.sources;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A closed set of codes ({@code warehouse/reference/codes/<name>.csv}) and the other spellings
 * under which agencies send them ({@code pipelines/aliases/<name>.csv}).
 */
public record CodeSet(String name, List<Code> codes, List<Alias> aliases) {

  /**
   * @param group the coarser value that it is shown under, or the label itself
   * @param validity when it may be used
   */
  public record Code(String code, String label, String group, Validity validity) {

    /** A code that was always in force and still is. */
    public Code(String code, String label, String group) {
      this(code, label, group, Validity.ALWAYS);
    }
  }

  /**
   * Another spelling of a code.
   *
   * @param seen as agencies write it
   * @param agency the one agency that means this code by it; empty for all
   * @param validity in which files it means this code
   */
  public record Alias(String seen, String code, Optional<String> agency, Validity validity) {

    /** A spelling that has one meaning at all times. */
    public Alias(String seen, String code) {
      this(seen, code, Optional.empty(), Validity.ALWAYS);
    }
  }

  /**
   * The days on which something is in force, both included; open where nothing is said.
   *
   * <p>A file is of a month, so what is in force on one day of its month is in force for it.
   */
  public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** Whether it is in force on a day of the month. */
    public boolean holds(YearMonth month) {
      return from.filter(day -> day.isAfter(month.atEndOfMonth())).isEmpty()
          && to.filter(day -> day.isBefore(month.atDay(1))).isEmpty();
    }

    /** Whether both are in force on a day of some one month. */
    public boolean meets(Validity other) {
      return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity later) {
      return to.isPresent()
          && later.from.isPresent()
          && YearMonth.from(to.get()).isBefore(YearMonth.from(later.from.get()));
    }
  }
}
