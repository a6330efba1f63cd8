package org.nscb.scorecard.cin.rules;

import java.util.List;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** Among which rows a check compares. */
enum Group {
  RETURN,
  CHILD(Place.CHILD_NUMBER),
  EPISODE(Place.CHILD_NUMBER, Place.EPISODE),
  ITEM(Place.CHILD_NUMBER, Place.EPISODE, Place.ITEM);

  private final List<Place> places;

  Group(Place... places) {
    this.places = List.of(places);
  }

  /** The columns that rows of one group share. */
  List<String> columns(CensusTable table) {
    return places.stream().map(place -> table.title() + "." + place.column()).toList();
  }
}
