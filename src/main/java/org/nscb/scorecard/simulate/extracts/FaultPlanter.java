package org.nscb.scorecard.simulate.extracts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.extracts.FaultList.Expected;

/** Makes some files wrong, one kind of fault in a file, and lists what it did. */
final class FaultPlanter {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String KINGS_LYNN = "E07000146";

  private final FaultPlan plan;
  private final Path folder;
  private final Path notes;
  private final Chance chance;
  private final FaultList list = new FaultList();
  private final RowFaults rowFaults;
  private int extraFiles;

  FaultPlanter(FaultPlan plan, Chance chance, Path folder, Path notes) {
    this.plan = plan;
    this.chance = chance;
    this.folder = folder;
    this.notes = notes;
    this.rowFaults = new RowFaults(chance, list);
  }

  private Path later() {
    return notes.resolve("later");
  }

  /** Writes the file with its fault when it is to have one. */
  boolean plants(Layout layout, YearMonth month, Sheet sheet) throws IOException {
    Fault fault = plan.of(layout, month);
    if (fault == null) {
      return false;
    }
    Files.createDirectories(later());
    switch (fault) {
      case LATE_FILE -> late(sheet);
      case REPEATED_FILE -> repeated(sheet);
      case RESUBMISSION -> resubmitted(layout, sheet);
      case WRONG_ENCODING -> encoded(layout, sheet);
      case SWAPPED_COLUMNS -> swapped(layout, sheet);
      case LABEL_DRIFT_BEYOND_ALIASES,
          DUPLICATE_ROWS,
          BAD_DATES,
          MISSING_REQUIRED_VALUES,
          UNKNOWN_CODES -> {
        rowFaults.plant(fault, layout, sheet);
        sheet.write(folder, StandardCharsets.UTF_8);
      }
    }
    return true;
  }

  private void late(Sheet sheet) throws IOException {
    sheet.write(later(), StandardCharsets.UTF_8);
    list.add(sheet.file(), "", Fault.LATE_FILE, Expected.ACCEPTED, "in later: not with the others");
  }

  private void repeated(Sheet sheet) throws IOException {
    sheet.write(folder, StandardCharsets.UTF_8);
    sheet.write(later(), StandardCharsets.UTF_8);
    extraFiles++;
    list.add(
        sheet.file(),
        "",
        Fault.REPEATED_FILE,
        Expected.ACCEPTED,
        "again in later: the same bytes change nothing");
  }

  private void resubmitted(Layout layout, Sheet sheet) throws IOException {
    Sheet first = sheet.copy();
    int missing = Math.min(5, first.rows().size() / 2);
    for (int i = 0; i < missing; i++) {
      first.rows().remove(chance.below(first.rows().size()));
    }
    int need = layout.column("primary_need");
    first.rows().forEach(row -> row[need] = "N0");
    first.write(folder, StandardCharsets.UTF_8);
    sheet.write(later(), StandardCharsets.UTF_8);
    extraFiles++;
    list.add(
        sheet.file(),
        "primary_need",
        Fault.RESUBMISSION,
        Expected.ACCEPTED,
        missing + " rows missing and needs not stated; corrected in later");
  }

  private void encoded(Layout layout, Sheet sheet) throws IOException {
    int district = layout.column("district");
    for (String[] row : sheet.rows()) {
      if (row[district].equals(KINGS_LYNN) || row[district].contains("Lynn")) {
        row[district] = "King\u2019s Lynn and West Norfolk";
      }
    }
    sheet.write(folder, WINDOWS_1252);
    list.add(sheet.file(), "district", Fault.WRONG_ENCODING, Expected.ACCEPTED, "windows-1252");
  }

  private void swapped(Layout layout, Sheet sheet) throws IOException {
    String[] headers = sheet.headers();
    int child = layout.column("child_id");
    int date = layout.column("start_date");
    String header = headers[child];
    headers[child] = headers[date];
    headers[date] = header;
    sheet.write(folder, StandardCharsets.UTF_8);
    list.add(
        sheet.file(),
        "start_date",
        Fault.SWAPPED_COLUMNS,
        Expected.REFUSED,
        "headers of child_id and start_date changed places");
  }

  int extraFiles() {
    return extraFiles;
  }

  int planted() {
    return list.size();
  }

  void writeList() throws IOException {
    if (list.size() > 0) {
      list.write(notes.resolve("faults.csv"));
    }
  }
}
