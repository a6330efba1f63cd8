/**
 * A contract made ready (a plan) and the reading of rows by it: types, checks, keys, privacy, all
 * reasons of a refusal.
 */
package org.nscb.scorecard.pipelines.rows;
