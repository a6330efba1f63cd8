package org.nscb.scorecard.pipelines.properties;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Has the property of mutations tried as often as {@code -Dscorecard.mutations=300} files need, and
 * with other files for {@code -Dscorecard.mutations.seed=7}.
 */
final class NumberOfTries implements AroundPropertyHook {
  private static final int FILES = Integer.getInteger("scorecard.mutations", 60);

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    int filesOfALoad = MutatedExtractsPropertyTest.MOST_FILES / 2;
    context.attributes().setTries(Math.max(1, FILES / filesOfALoad));
    String seed = System.getProperty("scorecard.mutations.seed");
    if (seed != null) {
      context.attributes().setSeed(seed);
    }
    return property.execute();
  }
}
