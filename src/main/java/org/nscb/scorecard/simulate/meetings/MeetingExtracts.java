package org.nscb.scorecard.simulate.meetings;

import java.util.List;
import org.nscb.scorecard.simulate.meetings.diary.Allegations;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** The extracts of meetings, of attendance at them, and of allegations to the LADO. */
public final class MeetingExtracts {

  private MeetingExtracts() {}

  public static List<PartnerExtract> of(World world) {
    Allegations allegations = new Allegations(world);
    MeetingBook book = new MeetingBook(world, allegations);
    return List.of(
        new MeetingsExtract(book), new AttendanceExtract(book), new LadoExtract(allegations.all()));
  }
}
