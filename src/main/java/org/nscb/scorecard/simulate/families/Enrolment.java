package org.nscb.scorecard.simulate.families;

import java.time.LocalDate;
import java.util.List;

/**
 * One parent's way from the referral to a parenting course to its end.
 *
 * @param start the first session that the parent came to, null when there was none
 * @param ended the end of the course, or the day on which the referral was closed
 * @param course code of parenting_course
 * @param targetGroup code of parenting_target_group
 * @param after empty when nobody asked, as are {@code before}, {@code rating} and {@code themes}
 */
record Enrolment(
    String id,
    String parent,
    String district,
    LocalDate referral,
    LocalDate start,
    LocalDate ended,
    String course,
    String targetGroup,
    int offered,
    int attended,
    String before,
    String after,
    String rating,
    List<String> themes) {}
