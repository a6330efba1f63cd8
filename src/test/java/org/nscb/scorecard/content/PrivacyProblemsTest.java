package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;

/** Mistakes in what protects people: the policy, waivers, rules of columns, anonymity. */
class PrivacyProblemsTest {
  private static final String CONTRACT = "pipelines/sources/referrals/contract.yml";
  private static final String POLICY = "pipelines/privacy.yml";

  @TempDir Path folder;
  private ContentTree tree;

  @BeforeEach
  void copySoundContent() {
    tree = ContentTree.sound(folder);
  }

  @Test
  void headersAreForbiddenByTheirWordsAndNotByPiecesOfOthers() {
    PrivacyPolicy policy = tree.load().sources().get("referrals").privacy().policy();
    for (String header :
        List.of(
            "Surname",
            "CHILD_FORENAME",
            "Child's name",
            "ChildName",
            "Name",
            "childforename",
            "Home address line 1",
            "Post Code",
            "E-mail",
            "Mobile",
            "NHS No.",
            "NHSNumber",
            "UPN",
            "NI number",
            "Date of Birth",
            "dob",
            "DateOfBirth",
            "Social worker",
            "Worker's name",
            "Passport no",
            "alias",
            "GP name")) {
      assertTrue(policy.findForbidden(header).isPresent(), header);
    }
    for (String header :
        List.of(
            "agency_name",
            "district_name",
            "school name",
            "birth_month",
            "Month of birth",
            "child_id",
            "UPN unknown",
            "Postcode sector",
            "NHS trust",
            "referral_source",
            "Named nurse present",
            "region_name",
            "la_name",
            "category",
            "s47_id")) {
      assertTrue(policy.findForbidden(header).isEmpty(), header);
    }
  }

  @Test
  void aDetectorThatIsForgottenIsAProblem() {
    tree.replace(POLICY, "  email: {looks_for: \"an e-mail address\"}\n", "");
    assertEquals(1, tree.problemsOf(POLICY).size());
    assertTrue(tree.problemsOf(POLICY).get(0).contains("email"), tree.problemsOf(POLICY)::toString);
  }

  @Test
  void aShareOverOneIsAProblem() {
    tree.replace(POLICY, "upn: {share: 0.3", "upn: {share: 3");
    assertTrue(
        tree.problemsOf(POLICY)
            .get(0)
            .endsWith(": is 3.0. Write a share from 0 to 1, 0.5 is a half."));
  }

  @Test
  void aKeptColumnWithAForbiddenHeaderIsAProblem() {
    tree.replace(CONTRACT, "{name: closure_date,", "{name: date_of_birth,")
        .replace(CONTRACT, "[referral_date, closure_date]", "[referral_date, date_of_birth]");
    assertTrue(
        tree.problemsOf(CONTRACT)
            .get(0)
            .endsWith(
                "`date_of_birth` is the header of a date of birth (date of birth), and is kept."
                    + " Choose a rule that takes the identity away, or remove it."));
  }

  @Test
  void aTextThatIsKeptMustSayWhy() {
    String text = "{name: children, type: integer, privacy: keep}";
    String kept = text + "\n  - {name: notes, type: text, privacy: keep%s}";
    tree.replace(CONTRACT, text, kept.formatted(""));
    assertTrue(
        tree.problemsOf(CONTRACT)
            .get(0)
            .endsWith(
                "keeps a text, and names hide in text. Choose another rule, or say in"
                    + " `keep_because:` why no person can be named in it."));
    tree.replace(CONTRACT, kept.formatted(""), kept.formatted(", keep_because: A team's number."));
    tree.load();
  }

  @Test
  void aWaiverWithoutReasonOrOfNothingIsAProblem() {
    assertWaiver("{column: referral_id, looks_like: upn}", "reason");
    assertWaiver("{column: refferal_id, looks_like: upn, reason: x}", "refferal_id");
    assertWaiver("{column: referral_id, looks_like: uppn, reason: x}", "Did you mean `upn`?");
    assertWaiver("{header: source, reason: x}", "is not forbidden by pipelines/privacy.yml.");
    assertWaiver(
        "{column: birth_month, looks_like: date_of_birth, reason: x}",
        "the rule of the column `birth_month` lets a date of birth pass already.");
  }

  @Test
  void aRuleThatDoesNotFitTheTypeIsAProblem() {
    tree.replace(
        CONTRACT, "required: true, privacy: pseudonymise", "required: true, privacy: age_band");
    assertTrue(tree.problemsOf(CONTRACT).toString().contains("an age band is made of"));
  }

  @Test
  void anonymityAskedOfAColumnThatIsNotThereIsAProblem() {
    tree.append(CONTRACT, "anonymity: {columns: [sourse], k: 5, warn: 0.5, stop: 0.9}\n");
    assertTrue(tree.problemsOf(CONTRACT).get(0).contains("Did you mean `source`?"));
  }

  private void assertWaiver(String waiver, String said) {
    ContentTree fresh = ContentTree.sound(folder.resolve(String.valueOf(waiver.hashCode())));
    fresh.append(CONTRACT, "waive:\n  - " + waiver + "\n");
    List<String> problems = fresh.problemsOf(CONTRACT);
    assertTrue(problems.toString().contains(said), problems::toString);
  }
}
