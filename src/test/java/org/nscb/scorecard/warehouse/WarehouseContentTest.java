package org.nscb.scorecard.warehouse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.ContentLoader;

class WarehouseContentTest {

  @Test
  void everyModelCheckAndIndicatorIsAcceptedByDuckDb() {
    Warehouse.check(new ContentLoader(Path.of("")).load());
  }
}
