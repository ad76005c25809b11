package org.orderportal.order.ui;

import java.util.stream.Collectors;
import org.orderportal.order.ui.LineFigures.Column;

/** How a line looks in the grid of articles: templates that the browser fills. */
final class LineTemplates {

    static final String ARTICLE = """
            <div class="article">
              <span class="strong">${item.name}</span>
              <span class="added" ?hidden="${!item.added}">${item.added}</span>
              <span class="muted" ?hidden="${!item.ids}">${item.ids}</span>
              <span class="pre-line muted" ?hidden="${!item.more}">${item.more}</span>
              <span class="pre-line row-note" ?hidden="${!item.note}">${item.note}</span>
            </div>""";
    static final String MEASURE = """
            <div class="figures">%s
              <span class="muted" ?hidden="${!item.price}">× ${item.price}</span>
            </div>""".formatted(figures(Column.QUANTITY));
    static final String NET = """
            <span class="num">${item.net}</span>""";
    static final String REQUESTED = """
            <div class="wanted"><span>${item.requested}</span><span class="${item.promisedTone}" ?hidden="${!item.promised}">${item.promised}</span></div>""";

    private static final String BUTTON = """
            <button type="button" class="figure" aria-label="${item.%1$sName}" @click="${() => open('%2$s')}">${item.%1$s}%3$s</button>""";
    private static final String NOTE = """
            <button type="button" class="figure note %3$s" ?hidden="${!item.%1$s}" @click="${() => open('%2$s')}">${item.%1$s}</button>""";
    private static final String UNIT = """
            \s<span class="unit" title="${item.code}">${item.unit}</span>""";
    private static final String CARD = """
            <div class="article-card">%s
              <div class="sums"><span class="figures">%s</span><span class="muted num" ?hidden="${!item.price}">× ${item.price}</span><span class="num strong net">${item.net}</span></div>
              <div class="wanted-line"><span class="muted">%s</span>%s</div>
              <div class="sums stand">%s</div>
            </div>""";
    private static final String LABELLED = """
            <span class="labelled"><span class="muted">%s</span><span class="figures">%s</span></span>""";

    private LineTemplates() {}

    static String column(Column column) {
        return "<div class=\"figures\">" + figures(column) + "</div>";
    }

    /** All of a line in one cell, for a narrow screen. */
    static String card(LineWords words) {
        var sums = LineFigures.SUMS.stream()
                .map(column -> LABELLED.formatted(words.text("order.page.article." + column.key()), figures(column)))
                .collect(Collectors.joining());
        return CARD.formatted(
                ARTICLE, figures(Column.QUANTITY), words.text("order.page.article.requested"), REQUESTED, sums);
    }

    /** A column's number with its notes below it. */
    private static String figures(Column column) {
        var number =
                BUTTON.formatted(LineFigures.property(column), column.figure(), column == Column.QUANTITY ? UNIT : "");
        return column.notes().stream()
                .map(note -> NOTE.formatted(
                        LineFigures.property(note), note.figure(), note.tone().className()))
                .collect(Collectors.joining("", number, ""));
    }
}
