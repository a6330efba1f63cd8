package org.nscb.scorecard.simulate.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;

/**
 * Invents families of a given size, with the ages that their business with the council asks for.
 */
public final class Families {

  /** The youngest child is drawn from these ages in years, each with its weight. */
  private enum Ages {
    ON_A_PLAN(new double[] {15, 9, 8, 7, 7, 6, 6, 6, 5, 5, 5, 5, 5, 4, 4, 3, 2, 0.5}),
    REFERRED(new double[] {9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 5, 3});

    private final double[] weights;

    Ages(double[] weights) {
      this.weights = weights;
    }
  }

  private static final double UNBORN_ON_A_PLAN = 0.045;
  private static final double UNBORN_REFERRED = 0.03;

  private final Districts districts;
  private final Chance chance;
  private int numbered;

  public Families(Districts districts, Chance chance) {
    this.districts = districts;
    this.chance = chance;
  }

  /** How many children have been invented. */
  public int numbered() {
    return numbered;
  }

  /** A family whose children come to notice on a day; all are under 18 on the day {@code until}. */
  public Family referred(int size, LocalDate on, LocalDate until) {
    return invent(size, on, until, Ages.REFERRED, UNBORN_REFERRED);
  }

  /** A family that goes to a child protection conference on a day. */
  public Family conferenced(int size, LocalDate on, LocalDate until) {
    return invent(size, on, until, Ages.ON_A_PLAN, UNBORN_ON_A_PLAN);
  }

  /** One more child of a family, younger than the others where that is possible. */
  public Child another(Family family, LocalDate on) {
    LocalDate youngest =
        family.children().stream().map(Child::birth).max(LocalDate::compareTo).orElseThrow();
    LocalDate birth = youngest.plusMonths(chance.between(11, 36)).plusDays(chance.below(28));
    if (birth.isAfter(on.plusDays(90))) {
      LocalDate oldest =
          family.children().stream().map(Child::birth).min(LocalDate::compareTo).orElseThrow();
      birth = oldest.minusMonths(chance.between(11, 30)).minusDays(chance.below(28));
      if (!birth.plusYears(17).isAfter(on)) {
        birth = on.minusDays(chance.between(30, 300));
      }
    }
    return add(family, birth);
  }

  private Family invent(int size, LocalDate on, LocalDate until, Ages ages, double unborn) {
    Family family = new Family(districts.draw(chance));
    for (LocalDate birth : births(size, on, until, ages, unborn)) {
      add(family, birth);
    }
    return family;
  }

  private List<LocalDate> births(
      int size, LocalDate on, LocalDate until, Ages ages, double unborn) {
    LocalDate earliest = until.minusYears(18).plusDays(3);
    for (int attempt = 0; attempt < 40; attempt++) {
      LocalDate birth =
          chance.happens(unborn)
              ? on.plusDays(chance.between(7, 130))
              : on.minusYears(chance.weighted(ages.weights)).minusDays(chance.between(1, 364));
      List<LocalDate> births = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        births.add(birth);
        birth =
            chance.happens(0.02)
                ? birth
                : birth.minusMonths(chance.between(11, 40)).minusDays(chance.below(28));
      }
      if (births.get(size - 1).isAfter(earliest)) {
        return births;
      }
    }
    List<LocalDate> births = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      births.add(on.minusDays(30 + 370L * i + chance.below(60)));
    }
    return births;
  }

  private Child add(Family family, LocalDate birth) {
    Child child = new Child(++numbered, family, birth, chance.happens(0.52) ? "M" : "F");
    family.children().add(child);
    return child;
  }
}
