package org.orderportal.dispatch.ui;

import java.util.function.UnaryOperator;
import org.orderportal.document.ui.RowTemplates;

/** How a row looks in the grid of goods: templates that the browser fills. */
final class GoodsTemplates {

    static final String ORDERED = """
            <div class="stacked">%s<span class="beside muted" ?hidden="${!item.confirmed}">${item.confirmed}</span></div>""".formatted(RowTemplates.ORDERED);

    static final String LEFT = """
            <div class="stacked"><span class="num ordered ${item.dim ? 'dim' : ''}">${item.left}</span>\
            <span class="beside muted" ?hidden="${!item.before}">${item.before}</span></div>""";

    private static final String CARD = """
            <div class="response-card ${item.dim ? 'dim' : ''}">
              <div class="top"><span class="ref muted num">${item.ref}</span>%1$s%2$s</div>
              <div class="fields">
                <div class="card-field"><span class="label muted">%3$s / ${item.left} ${item.unit}</span>%4$s</div>
                <div class="card-field beside-field"><span class="muted" ?hidden="${!item.before}">${item.before}</span>\
                <span class="muted" ?hidden="${!item.confirmed}">${item.confirmed}</span></div>
              </div>
              %5$s
              <div class="marks"><label class="tick">%6$s<span aria-hidden="true">%7$s</span></label>\
            <label class="tick">%8$s<span aria-hidden="true">%9$s</span></label>%10$s</div>
            </div>""";

    private GoodsTemplates() {}

    /** All of a row in one cell, for a narrow screen. */
    static String card(String now, String included, String never, String note, UnaryOperator<String> text) {
        return CARD.formatted(
                RowTemplates.ARTICLE,
                RowTemplates.MORE,
                text.apply("now"),
                now,
                RowTemplates.REMARK,
                included,
                text.apply("included"),
                never,
                text.apply("never"),
                note);
    }
}
