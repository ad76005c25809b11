package org.orderportal.document.ui;

import java.util.stream.Stream;

/** How the rows of documents look in their grids, where they look alike: templates that the browser fills. */
public final class RowTemplates {

    private static final int NARROWEST_REF = 40;
    private static final int BESIDE_REF = 20;
    private static final int DIGIT = 8;
    private static final int LONGEST_REF = 12;

    public static final String REF = """
            <span class="ref muted num" title="${item.ref}">${item.ref}</span>""";

    public static final String ARTICLE = """
            <div class="article ${item.kind} ${item.dim ? 'dim' : ''}">
              <span class="strong name">${item.name}</span>
              <span class="muted ids" ?hidden="${!item.ids}">${item.ids}</span>
              <span class="tone-info more" ?hidden="${!item.more}">${item.more}</span>
            </div>""";

    public static final String ORDERED = """
            <span class="num ordered ${item.dim ? 'dim' : ''}">${item.ordered}<span class="unit" ?hidden="${!item.unit}"> ${item.unit}</span></span>""";

    public static final String REMARK = """
            <div class="remark">
              <span class="${item.tone}" ?hidden="${!item.remark}">${item.remark}</span>
              <span class="muted" ?hidden="${!item.detail}" title="${item.detail}">${item.detail}</span>
            </div>""";

    public static final String MORE = """
            <button type="button" class="row-more" ?hidden="${!item.moreLabel}" title="${item.moreLabel}" aria-label="${item.moreLabel}" aria-haspopup="dialog" @click="${openForm}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#more"></use></svg></button>""";

    private RowTemplates() {}

    /** How wide a column has to be for these numbers of rows; very long ones are cut. */
    public static String refWidth(Stream<String> refs) {
        var longest = refs.mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST_REF, BESIDE_REF + DIGIT * Math.min(longest, LONGEST_REF)) + "px";
    }

    /** A cell with what stands below it. */
    public static String stacked(String cell, String below) {
        return "<div class=\"stacked\">" + cell + below + "</div>";
    }
}
