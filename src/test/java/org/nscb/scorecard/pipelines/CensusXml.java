package org.nscb.scorecard.pipelines;

import java.util.List;

/** Small returns of the census, invented, for what becomes of them at the door. */
public final class CensusXml {
  public static final int YEAR = 2024;
  public static final String NAME = "norfolk_csc_cin_census_2024.xml";

  /** The first has one row in each table of its episode; nothing is wrong with it. */
  public static final String FIRST_CHILD =
      child("QC101", "W926123400001", "2010-06-17", "2", full("2023-05-02"));

  /** Referred in the year without further action. */
  public static final String SECOND_CHILD =
      child("QC102", "E926123400002", "2014-11-23", "1", noAction("2024-03-29"));

  private CensusXml() {}

  public static String of(String... children) {
    return of(YEAR, children);
  }

  /** One element a line, so that a row can be found by its line. */
  public static String of(int year, String... children) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Message>
    <Header>
    <CollectionDetails>
    <Collection>CIN</Collection>
    <Year>%1$d</Year>
    <ReferenceDate>%1$d-03-31</ReferenceDate>
    </CollectionDetails>
    <Source>
    <SourceLevel>L</SourceLevel>
    <LEA>926</LEA>
    <SoftwareCode>A case system</SoftwareCode>
    <Release>1</Release>
    <SerialNo>001</SerialNo>
    <DateTime>%1$d-05-01T09:00:00</DateTime>
    </Source>
    </Header>
    <Children>
    %2$s</Children>
    </Message>
    """
        .formatted(year, String.join("", children));
  }

  public static String child(String id, String upn, String born, String gender, String episodes) {
    return """
    <Child>
    <ChildIdentifiers>
    <LAchildID>%s</LAchildID>
    <UPN>%s</UPN>
    <PersonBirthDate>%s</PersonBirthDate>
    <GenderCurrent>%s</GenderCurrent>
    </ChildIdentifiers>
    <ChildCharacteristics>
    <Ethnicity>WBRI</Ethnicity>
    <Disabilities>
    <Disability>NONE</Disability>
    </Disabilities>
    </ChildCharacteristics>
    %s</Child>
    """
        .formatted(id, upn, born, gender, episodes);
  }

  public static String full(String referred) {
    return """
    <CINdetails>
    <CINreferralDate>%s</CINreferralDate>
    <ReferralSource>6</ReferralSource>
    <PrimaryNeedCode>N1</PrimaryNeedCode>
    <Assessments>
    <AssessmentActualStartDate>2023-05-03</AssessmentActualStartDate>
    <AssessmentAuthorisationDate>2023-06-01</AssessmentAuthorisationDate>
    <FactorsIdentifiedAtAssessment>
    <AssessmentFactors>3B</AssessmentFactors>
    <AssessmentFactors>16A</AssessmentFactors>
    </FactorsIdentifiedAtAssessment>
    </Assessments>
    <CINPlanDates>
    <CINPlanStartDate>2023-06-02</CINPlanStartDate>
    <CINPlanEndDate>2023-09-04</CINPlanEndDate>
    </CINPlanDates>
    <Section47>
    <S47ActualStartDate>2023-08-21</S47ActualStartDate>
    <InitialCPCtarget>2023-09-12</InitialCPCtarget>
    <DateOfInitialCPC>2023-09-05</DateOfInitialCPC>
    <ICPCnotRequired>0</ICPCnotRequired>
    </Section47>
    <ReferralNFA>0</ReferralNFA>
    <ChildProtectionPlans>
    <CPPstartDate>2023-09-05</CPPstartDate>
    <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
    <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
    <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
    <Reviews>
    <CPPreviewDate>2023-12-01</CPPreviewDate>
    <CPPreviewDate>2024-03-01</CPPreviewDate>
    </Reviews>
    </ChildProtectionPlans>
    </CINdetails>
    """
        .formatted(referred);
  }

  public static String noAction(String referred) {
    return """
    <CINdetails>
    <CINreferralDate>%s</CINreferralDate>
    <ReferralSource>1A</ReferralSource>
    <ReferralNFA>1</ReferralNFA>
    </CINdetails>
    """
        .formatted(referred);
  }

  /** Everything of the two children that must be nowhere in plain text. */
  public static List<String> identifiers() {
    return List.of("QC101", "QC102", "W926123400001", "E926123400002", "2010-06-17", "2014-11-23");
  }
}
