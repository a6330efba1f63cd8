/**
 * The tables of a census return as copies that rows are read from, made part by part, here or in
 * the tasks of a cluster.
 */
package org.nscb.scorecard.pipelines.intake.returns;
