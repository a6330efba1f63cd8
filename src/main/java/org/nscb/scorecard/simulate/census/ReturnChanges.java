package org.nscb.scorecard.simulate.census;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is made of returns that agree with the extracts. */
@FunctionalInterface
public interface ReturnChanges {

  /** Nothing. */
  ReturnChanges NONE = year -> new OfYear() {};

  /** Those of one year's return. */
  OfYear in(CensusYear year);

  /** Is given the header, then each child, then asked for more children, then for its list. */
  interface OfYear {

    default void header(Module header) {}

    default void child(Module child) {}

    /** Children who are in no extract. */
    default List<Module> more() {
      return List.of();
    }

    /** Writes what was changed. */
    default void list(Path notes) throws IOException {}
  }
}
