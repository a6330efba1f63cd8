/**
 * The door: every file of the inbox is recognised, read once and kept.
 *
 * <p>{@code names} says what a file is, {@code containers} opens what holds others, {@code text}
 * reads bytes, {@code headers} finds the columns.
 */
package org.nscb.scorecard.pipelines.intake;
