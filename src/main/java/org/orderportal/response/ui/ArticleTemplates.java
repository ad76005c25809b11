package org.orderportal.response.ui;

import java.util.function.UnaryOperator;
import org.orderportal.document.ui.RowTemplates;

/** How a row looks in the grid of articles: templates that the browser fills. */
final class ArticleTemplates {

    /** What a part of a split row does not have. */
    private static final String UNLESS_PART = "<span class=\"unless\" ?hidden=\"${item.isPart}\">%s</span>";

    private static final String IF_LINE = "<span class=\"unless\" ?hidden=\"${!item.isLine}\">%s</span>";

    /** Below the day that is promised the one that was asked for, where they differ. */
    static final String WANTED = """
            <span class="beside muted" ?hidden="${!item.wanted}">${item.wanted}</span>""";

    static final String OLD_PRICE = """
            <s class="beside muted num" ?hidden="${!item.oldPrice}">${item.oldPrice}</s>""";

    static final String REMOVE = """
            <button type="button" class="row-more" ?hidden="${!item.removeLabel}" title="${item.removeLabel}" aria-label="${item.removeLabel}" @click="${removeRow}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#close"></use></svg></button>""";

    private static final String CARD = """
            <div class="response-card ${item.dim ? 'dim' : ''}">
              <div class="top"><span class="ref muted num">${item.ref}</span>%1$s%2$s</div>
              <div class="fields">
                <div class="card-field accepted"><span class="label muted">%3$s<span ?hidden="${!item.unit}"> / ${item.ordered} ${item.unit}</span></span>%4$s</div>
                <div class="card-field"><span class="label muted">%5$s</span>%6$s</div>
                <div class="card-field price" ?hidden="${item.isPart}"><span class="label muted">%7$s</span>%8$s</div>
              </div>
              %9$s
              <div class="marks"><label class="tick" ?hidden="${!item.isLine}">%10$s<span aria-hidden="true">%11$s</span></label><span class="unless" ?hidden="${item.isPart}">%12$s</span>%13$s</div>
            </div>""";

    private ArticleTemplates() {}

    static String unlessPart(String template) {
        return UNLESS_PART.formatted(template);
    }

    static String ifLine(String template) {
        return IF_LINE.formatted(template);
    }

    /** All of a row in one cell, for a narrow screen. */
    static String card(
            String accepted, String promised, String price, String reject, String note, UnaryOperator<String> text) {
        return CARD.formatted(
                RowTemplates.ARTICLE,
                RowTemplates.MORE,
                text.apply("accepted"),
                accepted,
                text.apply("promised"),
                promised + WANTED,
                text.apply("price-only"),
                price + OLD_PRICE,
                RowTemplates.REMARK,
                reject,
                text.apply("reject"),
                note,
                REMOVE);
    }
}
