package org.nscb.scorecard.simulate.extracts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.nscb.scorecard.simulate.SimulationRequest;

final class FaultPlanter {
  FaultPlanter(SimulationRequest request, Path folder, Path notes) {}

  boolean plants(Layout layout, YearMonth month, Sheet sheet) {
    return false;
  }

  void writeList() throws IOException {}

  int extraFiles() {
    return 0;
  }

  int planted() {
    return 0;
  }
}
