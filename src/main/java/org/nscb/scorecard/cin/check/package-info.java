/**
 * Runs the validation rules over one return: its tables in a DuckDB database in memory, each rule
 * one statement. The database holds rows about children; it is gone when it is closed.
 */
package org.nscb.scorecard.cin.check;
