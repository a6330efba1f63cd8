package org.nscb.scorecard.dashboards;

/** Nothing is at an address. */
final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * @param name what was asked for, as the address has it
   */
  NotFoundException(String name) {
    super("Nothing has the name " + name);
    this.name = name;
  }

  String name() {
    return name;
  }
}
