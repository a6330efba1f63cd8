package org.nscb.scorecard.cli.census;

import java.io.IOException;
import java.nio.file.Path;
import org.nscb.scorecard.cin.check.CheckedReturn;

/** The files that an agency gets of its return. */
public final class DeskFiles {
  /** The one to open first. */
  public static final String PAGE = "report.html";

  private DeskFiles() {}

  /**
   * @param folder that is there; what an earlier check wrote is replaced
   * @param fileName of the return
   */
  public static void write(Path folder, String fileName, CheckedReturn checked) throws IOException {
    Findings findings = new Findings();
    new IssueFiles(folder, checked).write(findings::add);
    ReportPage.write(folder.resolve(PAGE), fileName, checked, findings);
  }
}
