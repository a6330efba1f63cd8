/**
 * The rules of figures, each said once: value, rounding, interval, comparison with a benchmark,
 * direction of travel, recent trend. Pure arithmetic, asked by the release and by the pages alike.
 */
package org.nscb.scorecard.statistics;
