package org.nscb.scorecard.dashboards.serving;

/** Nothing is at an address. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * @param name what was asked for, as the address has it
   */
  public NotFoundException(String name) {
    super("Nothing has the name " + name);
    this.name = name;
  }

  public String name() {
    return name;
  }
}
