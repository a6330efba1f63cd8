package org.nscb.scorecard.dashboards.serving;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of {@code dashboards/templates}, compiled when the scorecard was built. */
public final class Templates {

  private static final int EXPECTED_CHARACTERS = 32 * 1024;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.nscb.scorecard.dashboards.templates");

  public Rendered render(String template, Object page) {
    StringOutput output = new StringOutput(EXPECTED_CHARACTERS);
    engine.render(template + ".jte", page, output);
    return Rendered.of(Rendered.HTML, output.toString());
  }
}
