package org.orderportal.print;

/** How printed documents look. */
final class Style {

    private static final String RULES = """
            @page {
              size: A4;
              margin: 18mm 16mm 20mm 16mm;
              @top-right {
                content: $MARK;
                font-family: '$FONT', sans-serif; font-size: 10pt; font-weight: bold; color: #9a5b00; text-align: right;
              }
              @bottom-left { content: element(foot); }
              @bottom-right {
                content: $PAGE;
                font-family: '$FONT', sans-serif; font-size: 8pt; color: #5b6472; text-align: right;
              }
            }
            body { font-family: '$FONT', sans-serif; font-size: 9pt; line-height: 1.4; color: #14181f; margin: 0; }
            .letterhead { margin: 0 0 6mm 0; }
            .foot { position: running(foot); font-size: 8pt; color: #5b6472; }
            .top { width: 100%; border-collapse: collapse; margin-bottom: 9mm; }
            .top td { padding: 0; vertical-align: bottom; }
            h1 { font-size: 19pt; line-height: 1.15; font-weight: bold; margin: 0; }
            .kind { font-size: 9.5pt; color: #5b6472; }
            .dates { text-align: right; color: #5b6472; }
            h2 { font-size: 8pt; font-weight: bold; color: #5b6472; margin: 0 0 1.2mm 0; }
            .blocks { width: 100%; table-layout: fixed; border-collapse: collapse; margin-bottom: 3mm; }
            .blocks td.block { width: 50%; vertical-align: top; padding: 0 6mm 5mm 0; word-wrap: break-word; }
            .name { font-weight: bold; font-size: 10pt; }
            .quiet { color: #5b6472; }
            .pair { padding-left: 0; }
            .text { white-space: pre-line; word-wrap: break-word; }
            .message { margin: 0 0 7mm 0; padding: 3mm 4mm; background: #f2f5f9; }
            table.lines {
              width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 4mm;
              -fs-table-paginate: paginate; -fs-border-rendering: no-bevel;
            }
            table.lines th {
              text-align: left; font-size: 8pt; font-weight: bold; color: #5b6472; vertical-align: bottom;
              padding: 0 2mm 1.5mm 0; border-bottom: 0.6pt solid #14181f;
            }
            table.lines td {
              padding: 1.8mm 2mm 1.8mm 0; border-bottom: 0.3pt solid #d5dbe3; vertical-align: top;
              word-wrap: break-word;
            }
            table.lines tr { page-break-inside: avoid; }
            table.lines .number { text-align: right; white-space: nowrap; }
            table.lines th.number { white-space: normal; }
            table.lines .last { padding-right: 0; }
            .article { font-weight: bold; }
            .small { font-size: 8pt; color: #5b6472; }
            .note { font-size: 8.5pt; white-space: pre-line; margin-top: 0.8mm; }
            table.totals { margin-left: auto; border-collapse: collapse; page-break-inside: avoid; }
            table.totals td { padding: 0.7mm 0 0.7mm 8mm; text-align: right; white-space: nowrap; }
            table.totals td.what { padding-left: 0; text-align: left; color: #5b6472; white-space: normal; }
            table.totals tr.pay td { font-weight: bold; font-size: 11pt; color: #14181f;
              border-top: 0.6pt solid #14181f; padding-top: 1.6mm; }
            .answer { margin: 0 0 6mm 0; padding: 3mm 4mm; border-left: 2.4pt solid #5b6472; background: #f2f5f9; }
            .answer.ACCEPTED { border-left-color: #1a7f4b; }
            .answer.ACCEPTED_WITH_CHANGES { border-left-color: #b46a00; }
            .answer.PARTIALLY_ACCEPTED { border-left-color: #b46a00; }
            .answer.REJECTED { border-left-color: #b3261e; }
            .answer .verdict { font-size: 12pt; font-weight: bold; }
            table.answers tbody { page-break-inside: avoid; }
            table.answers td.open { border-bottom: none; padding-bottom: 0.6mm; }
            table.answers td.said { padding-top: 0; }
            table.answers .day { padding-left: 2.5mm; white-space: nowrap; }
            table.answers .day .small { white-space: normal; }
            table.answers .said div { margin-top: 0.5mm; }
            .id { margin-right: 2mm; }
            .old { text-decoration: line-through; color: #5b6472; font-weight: normal; }
            .CHANGED { color: #9a5b00; }
            .NOT_ACCEPTED { color: #b3261e; }
            .ADDED { color: #1d4fbf; }
            .after { margin-top: 7mm; page-break-inside: avoid; }
            .three td.block { width: 33.3%; }
            .three .quiet { font-size: 8pt; }
            .label { font-size: 8pt; color: #5b6472; }
            table.facts {
              width: 100%; table-layout: fixed; border-collapse: collapse; margin-bottom: 7mm;
              border-top: 0.3pt solid #d5dbe3; border-bottom: 0.3pt solid #d5dbe3;
            }
            table.facts td { width: 25%; padding: 1.6mm 4mm 1.6mm 0; vertical-align: top; word-wrap: break-word; }
            h2.section { font-size: 10pt; color: #14181f; margin: 7mm 0 2.5mm 0; page-break-after: avoid; }
            .none { color: #8a93a0; }
            .hazard { font-size: 8pt; font-weight: bold; color: #b3261e; border: 0.6pt solid #b3261e; padding: 0 1.2mm; }
            .sscc { font-size: 8.5pt; }
            table.answers td.title { padding-top: 4mm; font-size: 10pt; border-bottom: 0.6pt solid #5b6472; }
            table.packing tbody.whole { page-break-inside: avoid; }
            table.packing td.unit { background: #f2f5f9; padding-left: 2mm; }
            table.packing td.unit.last { padding-right: 2mm; }
            table.packing td.inner { padding-top: 2.6mm; }
            table.packing td, table.packing th { padding-left: 2mm; padding-right: 0; }
            table.packing .last { padding-right: 2mm; }
            .dates .sum { font-size: 12pt; font-weight: bold; color: #14181f; margin-top: 1.5mm; }
            table.sums { width: 100%; border-collapse: collapse; page-break-inside: avoid; }
            table.sums > tr > td { vertical-align: top; padding: 0; }
            td.vat { width: 46%; padding-right: 8mm; }
            table.rates { width: 100%; border-collapse: collapse; }
            table.rates th { font-size: 8pt; color: #5b6472; text-align: right; padding: 0.7mm 0 0.7mm 4mm; }
            table.rates td { text-align: right; padding: 0.7mm 0 0.7mm 4mm; white-space: nowrap; }
            table.rates .what { text-align: left; padding-left: 0; white-space: normal; }
            .pay-block { page-break-inside: avoid; }
            table.pay-ways { width: 100%; border-collapse: collapse; }
            table.pay-ways td { padding: 0; vertical-align: top; }
            table.ways td { padding: 0.6mm 6mm 0.6mm 0; }
            table.ways td.what { color: #5b6472; white-space: nowrap; }
            td.code { width: 44mm; text-align: center; }
            .qr { position: relative; width: 30mm; height: 30mm; margin: 0 auto 2mm auto; }
            .qr div { position: absolute; background: #000000; }
            .receipt { margin-top: 10mm; page-break-inside: avoid; }
            table.sign { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0; }
            table.sign td { height: 13mm; vertical-align: bottom; padding: 0 6mm 0 0; }
            table.sign td div { border-top: 0.6pt solid #14181f; padding-top: 0.8mm; }
            table.sign td:last-child { padding-right: 0; }
            body.invoice .top { margin-bottom: 6mm; }
            body.invoice .blocks { margin-bottom: 1mm; }
            body.invoice .blocks td.block { padding-bottom: 3mm; }
            body.invoice table.facts { margin-bottom: 4mm; }
            body.invoice .message { margin-bottom: 4mm; padding: 2mm 4mm; }
            body.invoice .pay-block { margin-top: 4mm; }
            body.invoice h2.section { margin-top: 0; }
            """;

    private Style() {}

    /**
     * @param pageContent the CSS value that writes "Page 1 of 3"
     * @param markContent the CSS value that marks every page at its head
     */
    static String of(String pageContent, String markContent) {
        return RULES.replace("$PAGE", pageContent).replace("$MARK", markContent).replace("$FONT", PdfMaker.FONT);
    }
}
