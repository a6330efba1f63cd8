package org.nscb.scorecard.cin.odd;

import static org.nscb.scorecard.cin.odd.OddReturn.isRead;
import static org.nscb.scorecard.cin.odd.OddReturn.isReadAs;
import static org.nscb.scorecard.cin.odd.OddReturn.isRefused;

import java.util.List;

/** Whether it is one return of this census, and of which year. */
final class TheReturn {
  private static final String DETAILS =
      Sent.VALID.substring(
          Sent.VALID.indexOf("<CollectionDetails>"), Sent.VALID.indexOf("<Source>"));
  private static final String HEADER =
      Sent.VALID.substring(Sent.VALID.indexOf("<Header>"), Sent.VALID.indexOf("<Children>"));
  private static final String CHILDREN =
      Sent.VALID.substring(Sent.VALID.indexOf("<Children>"), Sent.VALID.indexOf("</Message>"));
  private static final String ROOT = Sent.VALID.substring(Sent.VALID.indexOf("<Message>"));

  private TheReturn() {}

  static List<OddReturn> returns() {
    return List.of(
        isRefused(
            "Another root element", () -> Sent.utf8(Sent.VALID.replace("Message>", "Zebedee>"))),
        isRefused("Another collection", () -> Sent.with(">CIN<", ">Zebedee<")),
        isRefused(
            "A Message that holds something else",
            () -> Sent.utf8("<Message>\n<Zebedee/>\n</Message>")),
        isRefused("Two returns, one behind the other", () -> Sent.utf8(Sent.VALID + ROOT)),
        isRefused("Two returns in one Message", () -> Sent.before("</Message>", HEADER + CHILDREN)),
        isRefused("A second block of Children", () -> Sent.before("</Message>", CHILDREN)),
        isRefused(
            "A second Header, of another year",
            () -> Sent.before("<Children>", HEADER.replace("2025</Year>", "2024</Year>"))),
        isRead("The same Header twice", () -> Sent.before("<Children>", HEADER)),
        isRead(
            "Two Sources", () -> Sent.before("<Source>", "<Source><LEA>925</LEA></Source>\n    ")),
        isRefused("Text behind the end", () -> Sent.utf8(Sent.VALID + "Zebedee")),
        isRefused("A year before the first schema", () -> Sent.of(2016)),
        isRefused("A year after the last schema", () -> Sent.of(2027)),
        isReadAs(2026, "A year after the last schema, read as of 2026", () -> Sent.of(2027)),
        isReadAs(2024, "The return of 2025, read as of 2024", () -> Sent.utf8(Sent.VALID)),
        isRead("A year in words", () -> Sent.with(">2025<", ">Zebedee<")),
        isRead("No year, but a reference date", () -> Sent.with("<Year>2025</Year>", "")),
        isRead("A Header without CollectionDetails", () -> Sent.with(DETAILS, "")),
        isRead("No Header", () -> Sent.with(HEADER, "")),
        isRead(
            "The Header behind the Children",
            () ->
                Sent.utf8(
                    Sent.VALID.replace(HEADER, "").replace("</Message>", HEADER + "</Message>"))),
        isRead("No children", () -> Sent.with(CHILDREN, "<Children></Children>")),
        isRead("A namespace", () -> Sent.with("<Message>", "<Message xmlns=\"urn:cin\">")),
        isRead(
            "A namespace and its prefix",
            () ->
                Sent.utf8(
                    Sent.VALID
                        .replaceAll("<(/?)([A-Z])", "<$1c:$2")
                        .replace("<c:Message>", "<c:Message xmlns:c=\"urn:cin\">"))));
  }
}
