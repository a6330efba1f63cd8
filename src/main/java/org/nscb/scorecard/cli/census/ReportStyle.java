package org.nscb.scorecard.cli.census;

/** How the page looks, on a screen of any width and on paper. */
final class ReportStyle {
  private ReportStyle() {}

  static final String CSS =
      """
      :root { --ink: #0b0c0c; --quiet: #505a5f; --soft: #f3f4f6; --rule: #b1b4b6; --brand: #12436d; }
      * { box-sizing: border-box; }
      body { margin: 0; color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, Arial, sans-serif; }
      main { max-width: 78rem; margin: 0 auto; padding: 0 1rem 3rem; }
      h1 { font-size: clamp(1.5rem, 4vw, 2.2rem); line-height: 1.2; color: var(--brand); }
      h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--brand); }
      p, li { max-width: 48rem; overflow-wrap: anywhere; }
      .verdict { font-size: 1.2rem; font-weight: 600; }
      .note { padding: 0.5rem 1rem; background: var(--soft); border-left: 4px solid var(--brand); }
      .wide { overflow-x: auto; margin: 0 0 1rem; }
      :focus-visible { outline: 3px solid var(--ink); box-shadow: 0 0 0 6px #ffdd00; }
      dl { display: grid; grid-template-columns: minmax(8rem, 18rem) 1fr; gap: 0.25rem 1rem; max-width: 48rem; }
      dt { color: var(--quiet); }
      dd { margin: 0; overflow-wrap: anywhere; }
      table { border-collapse: collapse; min-width: 20rem; font-size: 0.95rem; }
      caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
      th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--rule); }
      thead th { color: var(--quiet); font-weight: 600; }
      tbody th { font-weight: 400; white-space: nowrap; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      details { border-bottom: 1px solid var(--rule); padding: 0.25rem 0; }
      summary { cursor: pointer; padding: 0.35rem 0; overflow-wrap: anywhere; }
      a { color: var(--brand); }
      @media (max-width: 40rem) {
        dl { display: block; }
        dd { margin: 0 0 0.5rem; font-weight: 600; }
      }
      @media print {
        :root { font-size: 8.5pt; }
        body { line-height: 1.3; }
        th, td { padding-top: 0.15rem; padding-bottom: 0.15rem; }
        h2 { margin-top: 1.5rem; }
        p { margin: 0.4rem 0; }
        main { max-width: none; padding: 0; }
        .wide { overflow: visible; }
        tr, summary { break-inside: avoid; }
        details::details-content { content-visibility: visible; block-size: auto; }
      }
      """;
}
