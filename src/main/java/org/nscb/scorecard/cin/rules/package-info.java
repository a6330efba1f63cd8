/**
 * The validation rules of the Children in Need census as content: {@code pipelines/cin} says which
 * rules there are, from which year, what each looks at and what to do about it. Nothing here runs
 * them.
 */
package org.nscb.scorecard.cin.rules;
