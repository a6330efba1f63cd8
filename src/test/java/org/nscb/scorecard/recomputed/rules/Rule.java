package org.nscb.scorecard.recomputed.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an indicator counts, and what it is a part of.
 *
 * @param denominator the whole, of a share, or the events whose amounts are averaged, of a mean
 */
public record Rule(List<Event> numerator, Optional<List<Event>> denominator) {

  public static Rule count(Stream<Event> events) {
    return new Rule(events.toList(), Optional.empty());
  }

  /** Of all the things, those that meet a test. */
  public static <T> Rule share(Stream<T> all, Predicate<T> test, Function<T, Event> event) {
    List<T> things = all.toList();
    return new Rule(
        things.stream().filter(test).map(event).toList(),
        Optional.of(things.stream().map(event).toList()));
  }

  /** The mean of the amounts of the events. */
  public static Rule mean(Stream<Event> events) {
    List<Event> amounts = events.toList();
    return new Rule(amounts, Optional.of(amounts.stream().map(event -> event.of(1)).toList()));
  }
}
