package org.nscb.scorecard.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, as its manifest says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Safeguarding Scorecard " + text()};
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
