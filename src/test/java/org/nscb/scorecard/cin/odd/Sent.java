package org.nscb.scorecard.cin.odd;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small return of 2025 with two children, and ways to spoil it. */
final class Sent {

  /** Stands where an identifier does; nothing that is said may hold it. */
  static final String SECRET = "Zebedee";

  static final String VALID =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Message>
        <Header>
          <CollectionDetails>
            <Collection>CIN</Collection>
            <Year>2025</Year>
            <ReferenceDate>2025-03-31</ReferenceDate>
          </CollectionDetails>
          <Source>
            <SourceLevel>L</SourceLevel>
            <LEA>926</LEA>
            <SoftwareCode>Invented</SoftwareCode>
          </Source>
        </Header>
        <Children>
          <Child>
            <ChildIdentifiers>
              <LAchildID>Zebedee1</LAchildID>
              <PersonBirthDate>2015-03-27</PersonBirthDate>
              <Sex>F</Sex>
            </ChildIdentifiers>
            <ChildCharacteristics>
              <Ethnicity>WBRI</Ethnicity>
              <Disabilities>
                <Disability>HAND</Disability>
              </Disabilities>
            </ChildCharacteristics>
            <CINdetails>
              <CINreferralDate>2024-10-06</CINreferralDate>
              <ReferralSource>1A</ReferralSource>
              <PrimaryNeedCode>N4</PrimaryNeedCode>
              <Assessments>
                <AssessmentActualStartDate>2024-10-07</AssessmentActualStartDate>
                <FactorsIdentifiedAtAssessment>
                  <AssessmentFactors>2A</AssessmentFactors>
                </FactorsIdentifiedAtAssessment>
              </Assessments>
              <ReferralNFA>0</ReferralNFA>
              <ChildProtectionPlans>
                <CPPstartDate>2024-11-17</CPPstartDate>
                <InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse>
                <LatestCategoryOfAbuse>PHY</LatestCategoryOfAbuse>
                <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
                <Reviews>
                  <CPPreviewDate>2025-02-15</CPPreviewDate>
                </Reviews>
              </ChildProtectionPlans>
            </CINdetails>
          </Child>
          <Child>
            <ChildIdentifiers>
              <LAchildID>Zebedee2</LAchildID>
              <Sex>M</Sex>
            </ChildIdentifiers>
            <ChildCharacteristics>
              <Ethnicity>MOTH</Ethnicity>
            </ChildCharacteristics>
            <CINdetails>
              <CINreferralDate>2024-12-01</CINreferralDate>
              <ReferralSource>6</ReferralSource>
              <ReferralNFA>1</ReferralNFA>
            </CINdetails>
          </Child>
        </Children>
      </Message>
      """;

  private Sent() {}

  /** The valid return with a text replaced where it is first. */
  static byte[] with(String text, String by) {
    if (!VALID.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return utf8(VALID.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(by)));
  }

  /** The valid return with something put before a text where it is first. */
  static byte[] before(String text, String more) {
    return with(text, more + text);
  }

  /** The valid return up to a text. */
  static byte[] upTo(String text) {
    return utf8(VALID.substring(0, VALID.indexOf(text)));
  }

  /** The valid return of another year. */
  static byte[] of(int year) {
    return utf8(VALID.replace("2025</Year>", year + "</Year>"));
  }

  static byte[] encoded(String text, String declared, Charset charset) {
    return text.replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"").getBytes(charset);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
