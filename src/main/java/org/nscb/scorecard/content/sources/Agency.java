package org.nscb.scorecard.content.sources;

/**
 * A partner agency of the Board, or a publisher of official statistics.
 *
 * @param id lower case, as file names write it
 * @param kind one of the kinds of {@code pipelines/agencies.yml}; {@code publisher} sends official
 *     statistics
 */
public record Agency(String id, String name, Kind kind) {

  /** The kind of those that publish official statistics. */
  public static final String PUBLISHER = "publisher";

  /**
   * @param title in the plural, as in "6 of 7 district councils"
   */
  public record Kind(String id, String title) {}

  public boolean publishes() {
    return kind.id().equals(PUBLISHER);
  }
}
