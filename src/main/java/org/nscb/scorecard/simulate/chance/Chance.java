package org.nscb.scorecard.simulate.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/**
 * Seeded chance for one subject. Each subject draws from a stream of its own, so that a change to
 * one leaves the others as they were; the generator is the one the Java specification fixes.
 */
public final class Chance {

  private final Random random;

  private Chance(Random random) {
    this.random = random;
  }

  public static Chance of(long seed, String subject) {
    long mixed = seed * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < subject.length(); i++) {
      mixed = (mixed ^ subject.charAt(i)) * 0x100000001B3L;
      mixed ^= mixed >>> 29;
    }
    return new Chance(new Random(mixed));
  }

  /** From 0 to 1, 1 excluded. */
  public double unit() {
    return random.nextDouble();
  }

  public boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A whole number, both ends included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A day, both ends included. */
  public LocalDate day(LocalDate from, LocalDate to) {
    return from.plusDays(below((int) ChronoUnit.DAYS.between(from, to) + 1));
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** How many of something happen that happens {@code expected} times on average (Poisson). */
  public int events(double expected) {
    int events = 0;
    for (double left = unit(); left > Math.exp(-expected); left *= unit()) {
      events++;
    }
    return events;
  }

  /** The position of one weight, drawn in proportion to it. */
  public int weighted(double... weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = random.nextDouble() * total;
    for (int i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** The numbers below {@code count} in a drawn order. */
  public int[] order(int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
