/** What may not come in, because it would say who somebody is: {@code pipelines/privacy.yml}. */
package org.nscb.scorecard.content.privacy;
