package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;

/** What stands after the question mark of an address. */
final class Query {

  private Query() {}

  static void none(Context ctx) {
    of(ctx, Set.of());
  }

  /** Pages are kept by their address, so an address holds nothing that means nothing. */
  static Map<String, List<String>> of(Context ctx, Set<String> keys) {
    Map<String, List<String>> query = ctx.queryParamMap();
    if (!keys.containsAll(query.keySet())) {
      throw new BadAddressException(
          keys.isEmpty()
              ? "Cannot show this page: its address takes nothing after a question mark."
              : "Cannot show this page: after the question mark its address takes only %s."
                  .formatted(String.join(", ", keys.stream().sorted().toList())));
    }
    return query;
  }

  /** The value of the only key that an address takes; empty without it. */
  static Optional<String> one(Context ctx, String key) {
    return one(of(ctx, Set.of(key)), key);
  }

  static Optional<String> one(Map<String, List<String>> query, String key) {
    List<String> values = query.getOrDefault(key, List.of());
    if (values.size() > 1) {
      throw new BadAddressException(
          "Cannot show this page: its address takes %s once.".formatted(key));
    }
    return values.stream().findFirst();
  }
}
