/**
 * The three shelves of content that an analyst edits, as typed records: {@code ContentLoader} reads
 * and cross-checks all of them before anything runs. Records of {@code sources}, {@code indicators}
 * and {@code pages} are what the rest of the program knows; {@code files} reads YAML and tables
 * strictly, {@code reading} makes records of them, {@code problems} collects what is wrong.
 */
package org.nscb.scorecard.content;
