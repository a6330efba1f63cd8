package org.nscb.scorecard.dashboards.figures;

import java.util.List;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;

/**
 * One figure: the same numbers as a sentence, charts, a table and a file, and what is to be known
 * about them.
 *
 * @param id unique on its page
 * @param headline the finding
 * @param subtitle measure, unit, place, period and basis
 * @param latest the newest rows of the table, for a page that has many figures
 * @param remarks what a reader must know to read the chart, one sentence each
 * @param axis title of the value axis
 */
public record Figure(
    String id,
    FigureAddress address,
    String headline,
    String subtitle,
    String axis,
    List<Panel> panels,
    FigureTable table,
    FigureTable latest,
    List<String> remarks,
    List<Note> notes,
    Provenance provenance) {

  public String title() {
    return address.indicator().title();
  }

  /** What the table is called by those who cannot see the figure around it. */
  public String caption() {
    return title() + ": " + subtitle;
  }

  /** "A to C: notes by date". */
  public String notesTitle() {
    String first = notes.get(0).letter();
    String last = notes.get(notes.size() - 1).letter();
    return first.equals(last) ? first + ": a dated note" : first + " to " + last + ": dated notes";
  }
}
