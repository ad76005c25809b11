package org.orderportal.response.ui;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a row looks in the grid of articles: templates that the browser fills. */
final class ArticleTemplates {

    /** What a part of a split row does not have. */
    private static final String UNLESS_PART = "<span class=\"unless\" ?hidden=\"${item.isPart}\">%s</span>";

    private static final String IF_LINE = "<span class=\"unless\" ?hidden=\"${!item.isLine}\">%s</span>";

    private static final int NARROWEST_REF = 40;
    private static final int BESIDE_REF = 20;
    private static final int DIGIT = 8;
    private static final int LONGEST_REF = 12;

    static final String REF = """
            <span class="ref muted num" title="${item.ref}">${item.ref}</span>""";

    static final String ARTICLE = """
            <div class="article ${item.kind} ${item.dim ? 'dim' : ''}">
              <span class="strong name">${item.name}</span>
              <span class="muted ids" ?hidden="${!item.ids}">${item.ids}</span>
              <span class="tone-info more" ?hidden="${!item.more}">${item.more}</span>
            </div>""";

    static final String ORDERED = """
            <span class="num ordered ${item.dim ? 'dim' : ''}">${item.ordered}<span class="unit" ?hidden="${!item.unit}"> ${item.unit}</span></span>""";

    /** How wide a column has to be for these numbers of rows; very long ones are cut. */
    static String refWidth(Stream<String> refs) {
        var longest = refs.mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST_REF, BESIDE_REF + DIGIT * Math.min(longest, LONGEST_REF)) + "px";
    }

    /** Below the day that is promised the one that was asked for, where they differ. */
    static final String WANTED = """
            <span class="beside muted" ?hidden="${!item.wanted}">${item.wanted}</span>""";

    static final String OLD_PRICE = """
            <s class="beside muted num" ?hidden="${!item.oldPrice}">${item.oldPrice}</s>""";

    static final String REMARK = """
            <div class="remark">
              <span class="${item.tone}" ?hidden="${!item.remark}">${item.remark}</span>
              <span class="muted" ?hidden="${!item.detail}" title="${item.detail}">${item.detail}</span>
            </div>""";

    static final String MORE = """
            <button type="button" class="row-more" ?hidden="${item.isPart}" title="${item.moreLabel}" aria-label="${item.moreLabel}" aria-haspopup="dialog" @click="${openForm}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#more"></use></svg></button>""";

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

    /** A cell with what stands below it. */
    static String stacked(String cell, String below) {
        return "<div class=\"stacked\">" + cell + below + "</div>";
    }

    /** All of a row in one cell, for a narrow screen. */
    static String card(
            String accepted, String promised, String price, String reject, String note, UnaryOperator<String> text) {
        return CARD.formatted(
                ARTICLE,
                MORE,
                text.apply("accepted"),
                accepted,
                text.apply("promised"),
                promised + WANTED,
                text.apply("price-only"),
                price + OLD_PRICE,
                REMARK,
                reject,
                text.apply("reject"),
                note,
                REMOVE);
    }
}
