package org.orderportal.invoice.ui;

import java.util.function.UnaryOperator;
import org.orderportal.document.ui.RowTemplates;

/** How a row looks in the grid of an invoice: templates that the browser fills. */
final class BilledTemplates {

    static final String LEFT = """
            <div class="stacked"><span class="num ordered ${item.dim ? 'dim' : ''}">${item.left}<span class="unit"> ${item.unit}</span></span>\
            <span class="beside muted" ?hidden="${!item.before}">${item.before}</span></div>""";

    static final String OLD_PRICE = """
            <del class="beside muted" ?hidden="${!item.oldPrice}">${item.oldPrice}</del>""";

    static final String NET = """
            <span class="num ordered ${item.dim ? 'dim' : ''}">${item.net}</span>""";

    private static final String CARD = """
            <div class="response-card ${item.dim ? 'dim' : ''}">
              <div class="top"><span class="ref muted num">${item.ref}</span>%1$s%2$s</div>
              <div class="fields">
                <div class="card-field" ?hidden="${item.byAmount}"><span class="label muted">%3$s / ${item.left} ${item.unit}</span>%4$s</div>
                <div class="card-field" ?hidden="${!item.byAmount}"><span class="label muted">%5$s</span>%6$s</div>
                <div class="card-field" ?hidden="${item.corrects}"><span class="label muted">%7$s</span>%8$s</div>
                <div class="card-field" ?hidden="${item.corrects}"><span class="label muted">%9$s</span>%10$s</div>
                <div class="card-field"><span class="label muted">%11$s</span>%12$s</div>
              </div>
              <div class="marks"><label class="tick">%13$s<span aria-hidden="true">%14$s</span></label>%15$s</div>
            </div>""";

    private BilledTemplates() {}

    /** All of a row in one cell, for a narrow screen. */
    static String card(
            String quantity,
            String amount,
            String price,
            String vat,
            String included,
            String note,
            UnaryOperator<String> text) {
        return CARD.formatted(
                RowTemplates.ARTICLE,
                RowTemplates.MORE,
                text.apply("quantity"),
                quantity,
                text.apply("amount"),
                amount,
                text.apply("price"),
                price,
                text.apply("vat"),
                vat,
                text.apply("net"),
                NET,
                included,
                text.apply("included"),
                note);
    }
}
