package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet.Code;

/**
 * The agencies and their kinds as code sets, {@code agency} and {@code agency_kind}, so that a row
 * can name an agency like any other code. Publishers send statistics and are named by no row.
 */
final class AgencyCodes {

  private final Map<String, List<Code>> sets = new LinkedHashMap<>();

  AgencyCodes(Collection<Agency> agencies) {
    Map<String, Code> kinds = new LinkedHashMap<>();
    List<Code> codes = new ArrayList<>();
    for (Agency agency : agencies) {
      if (!agency.publishes()) {
        codes.add(new Code(agency.id(), agency.name(), agency.kind().title()));
        kinds.putIfAbsent(
            agency.kind().id(),
            new Code(agency.kind().id(), agency.kind().title(), agency.kind().title()));
      }
    }
    sets.put("agency", codes);
    sets.put("agency_kind", List.copyOf(kinds.values()));
  }

  Map<String, List<Code>> sets() {
    return sets;
  }
}
