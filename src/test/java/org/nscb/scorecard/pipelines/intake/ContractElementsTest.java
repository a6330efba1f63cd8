package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.pipelines.ChangedContent;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.intake.returns.ContractElements;

class ContractElementsTest {
  @TempDir Path folder;

  @Test
  void anElementThatNoReturnHasIsAProblem() throws IOException {
    ContractElements.check(Door.content(Door.REPOSITORY).sources().values());
    Path root =
        ChangedContent.in(folder)
            .contract("cin_census_reviews", "element: Reviews", "element: Review")
            .root();
    ContentException problem =
        assertThrows(
            ContentException.class,
            () -> ContractElements.check(Door.content(root).sources().values()));
    assertEquals(
        List.of(
            "pipelines/sources/cin_census_reviews/contract.yml: element: `Review` is not an"
                + " element of the return that is a table. Did you mean `Reviews`?"),
        problem.problems().stream().map(Object::toString).toList());
  }
}
