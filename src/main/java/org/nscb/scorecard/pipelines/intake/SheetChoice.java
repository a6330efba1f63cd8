package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.pipelines.intake.containers.Workbook;
import org.nscb.scorecard.pipelines.intake.headers.HeaderPlace;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * The sheet of a workbook that a contract reads: the one whose name fits the contract's {@code
 * sheet}; else the only sheet, where the workbook is of this contract alone; else the one that has
 * the header. A sheet is named in messages only where the contract knows its name.
 *
 * @param title how messages name it
 * @param how what led to it, as a sentence
 */
record SheetChoice(Workbook.Sheet sheet, String title, String how) {

  /**
   * @param contracts those that the workbook may be of; a sheet that has the name of one of them is
   *     not another's for its header
   */
  static Optional<SheetChoice> of(Workbook book, Contract contract, List<Contract> contracts)
      throws IOException {
    List<Workbook.Sheet> named =
        book.sheets().stream().filter(sheet -> isNamedBy(contract, sheet)).toList();
    if (!named.isEmpty()) {
      Workbook.Sheet sheet = only(named, "the name that the contract of %s gives", contract);
      String title = "sheet " + sheet.name().strip();
      return Optional.of(
          new SheetChoice(sheet, title, "Sheet " + sheet.name().strip() + " by its name."));
    }
    if (book.sheets().size() == 1 && contracts.size() == 1) {
      return Optional.of(
          new SheetChoice(book.sheets().get(0), "sheet 1", "Sheet 1, the only one."));
    }
    List<Workbook.Sheet> headed = new ArrayList<>();
    for (Workbook.Sheet sheet : book.sheets()) {
      boolean isTaken = contracts.stream().anyMatch(other -> isNamedBy(other, sheet));
      if (!isTaken
          && HeaderPlace.isIn(sheet.firstRows(HeaderPlace.MOST_ROWS_BEFORE + 1), contract)) {
        headed.add(sheet);
      }
    }
    if (headed.isEmpty()) {
      return Optional.empty();
    }
    Workbook.Sheet sheet = only(headed, "the header of %s", contract);
    return Optional.of(
        new SheetChoice(
            sheet, "sheet " + sheet.number(), "Sheet " + sheet.number() + " by its header."));
  }

  private static boolean isNamedBy(Contract contract, Workbook.Sheet sheet) {
    return contract
        .sheet()
        .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
        .filter(pattern -> pattern.matcher(sheet.name().strip()).matches())
        .isPresent();
  }

  private static Workbook.Sheet only(List<Workbook.Sheet> sheets, String what, Contract contract)
      throws UnreadableException {
    if (sheets.size() > 1) {
      throw new UnreadableException(
          "its sheets "
              + String.join(" and ", sheets.stream().map(s -> String.valueOf(s.number())).toList())
              + " have "
              + String.format(what, contract.source())
              + ". Send the right one alone.");
    }
    return sheets.get(0);
  }
}
