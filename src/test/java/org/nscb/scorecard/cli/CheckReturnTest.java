package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.cli.Shell.Ended;
import picocli.CommandLine;

/** The verb that an agency runs at its own desk: exit codes, files and messages. */
class CheckReturnTest {
  private static final String FILES =
      "departures.csv issues.csv malformed.csv report.html return_issues.csv summary.csv";

  @TempDir Path folder;

  @Test
  void errorsEndWithFour() throws IOException {
    Ended ended = check("src/test/resources/cin/samples/fake_CIN_data.xml", "--year", "2023");
    assertEquals(4, ended.code(), ended.err());
    assertTrue(
        ended.out().startsWith("fake_CIN_data.xml, 2023: 332 children, 1,191 errors, 428 queries,"),
        ended.out());
    assertEquals(FILES, files());
    List<String> issues = Files.readAllLines(out().resolve("issues.csv"));
    assertEquals("issue_id,rule,type,child,table,field,row,value,message", issues.get(0));
    assertEquals(1691, issues.size());
    assertTrue(
        issues.get(1).startsWith("100-1,100,error,,Header,ReferenceDate,1,2022-07-21,"),
        issues.get(1));
    assertEquals(106, Files.readAllLines(out().resolve("summary.csv")).size());
  }

  @Test
  void theSameReturnGivesTheSameFiles() throws IOException {
    String file = "src/test/resources/cin/samples/fake_CIN_data.xml";
    check(file, "--year", "2023");
    Path first = folder.resolve("first");
    Files.move(out(), first);
    check(file, "--year", "2023");
    for (String name : FILES.split(" ")) {
      assertEquals(-1, Files.mismatch(first.resolve(name), out().resolve(name)), name);
    }
  }

  @Test
  void queriesAloneEndWithNought() throws IOException {
    Ended ended = check(returnOf("<PersonBirthDate>2015-05-01</PersonBirthDate>"));
    assertEquals(0, ended.code(), ended.out() + ended.err());
    assertTrue(ended.out().contains("1 children, 0 errors, 1 queries"), ended.out());
    assertTrue(page().contains("This return has no errors."));
  }

  @Test
  void aCellIsNeverAFormulaNorMarkup() throws IOException {
    String bad = "=HYPERLINK(1) &lt;script&gt;alert(1)&lt;/script&gt;";
    Ended ended = check(returnOf("<UPN>" + bad + "</UPN>"));
    assertEquals(4, ended.code(), ended.err());
    assertTrue(
        Files.readString(out().resolve("issues.csv")).contains(",'=HYPERLINK(1) <script>"), "CSV");
    assertFalse(page().contains("<script"), "the page has no script, its own or another's");
    assertTrue(page().contains("&lt;script&gt;alert(1)"));
  }

  @Test
  void aDayThatCannotBeReadIsListedApart() throws IOException {
    Ended ended = check(returnOf("<PersonBirthDate>1 May 2015</PersonBirthDate>"));
    assertEquals(0, ended.code(), ended.err());
    List<String> malformed = Files.readAllLines(out().resolve("malformed.csv"));
    assertEquals(2, malformed.size());
    assertTrue(
        malformed.get(1).startsWith("D001,C1,ChildIdentifiers,PersonBirthDate,1,"),
        malformed.get(1));
    assertTrue(
        Files.readString(out().resolve("issues.csv"))
            .contains("8525Q,query,C1,ChildIdentifiers,PersonBirthDate,1,1 May 2015,"));
  }

  @Test
  void whatCannotBeDoneIsSaidAndEndsWithTwo() throws IOException {
    String sound = returnOf("").toString();
    assertRefused("there is no such file", check(folder.resolve("none.xml")));
    assertRefused("it is no file", check(folder));
    assertRefused("collection years from 2017 to 2026 are known", check(sound, "--year", "2031"));
    Path text = Files.writeString(folder.resolve("notes.xml"), "Dear colleague");
    assertRefused("Cannot read notes.xml: it is no XML", check(text));
    Path cut = Files.writeString(folder.resolve("cut.xml"), "<Message>\n<Header>");
    assertRefused("line 2", check(cut));
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertRefused("it is no folder", run("cin", "check", sound, "--out", file.toString()));
  }

  private static void assertRefused(String words, Ended ended) {
    assertEquals(2, ended.code(), ended.out());
    assertTrue(ended.err().startsWith("Cannot "), ended.err());
    assertTrue(ended.err().contains(words), ended.err());
    assertEquals(1, ended.err().strip().lines().count(), ended.err());
  }

  /** A return of 2026 with one child; what is in the identifiers beside the rest can be wrong. */
  private Path returnOf(String identifiers) throws IOException {
    return Files.writeString(
        folder.resolve("return.xml"),
        """
        <Message>
        <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>\
        <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>\
        <Source><SourceLevel>L</SourceLevel><LEA>926</LEA></Source></Header>
        <Children><Child>
        <ChildIdentifiers><LAchildID>C1</LAchildID>%s<UPNunknown>UN7</UPNunknown><Sex>F</Sex></ChildIdentifiers>
        <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
        <CINdetails><CINreferralDate>2025-06-02</CINreferralDate>\
        <ReferralSource>1A</ReferralSource><ReferralNFA>1</ReferralNFA></CINdetails>
        </Child></Children>
        </Message>
        """
            .formatted(identifiers));
  }

  private Ended check(Object file, String... more) {
    return run(
        Stream.concat(
                Stream.of("cin", "check", file.toString(), "--out", out().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Ended run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return new Ended(commandLine.execute(words), out.toString(), err.toString());
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String page() throws IOException {
    return Files.readString(out().resolve("report.html"));
  }

  private String files() throws IOException {
    try (Stream<Path> paths = Files.list(out())) {
      return String.join(" ", paths.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }
}
