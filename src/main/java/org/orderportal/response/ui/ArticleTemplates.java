package org.orderportal.response.ui;

/** How a row looks in the grid of articles: templates that the browser fills. */
final class ArticleTemplates {

    static final String REF = """
            <span class="ref muted num">${item.ref}</span>""";

    static final String ARTICLE = """
            <div class="article ${item.kind} ${item.dim ? 'dim' : ''}">
              <span class="strong name">${item.name}</span>
              <span class="muted ids" ?hidden="${!item.ids}">${item.ids}</span>
              <span class="tone-info more" ?hidden="${!item.more}">${item.more}</span>
            </div>""";

    static final String ORDERED = """
            <span class="num ordered ${item.dim ? 'dim' : ''}">${item.ordered}<span class="unit" ?hidden="${!item.unit}"> ${item.unit}</span></span>""";

    /** Below the day that is promised the one that was asked for, where they differ. */
    static final String WANTED = """
            <span class="beside muted" ?hidden="${!item.wanted}">${item.wanted}</span>""";

    static final String OLD_PRICE = """
            <s class="beside muted num" ?hidden="${!item.oldPrice}">${item.oldPrice}</s>""";

    static final String REMARK = """
            <div class="remark">
              <span class="${item.tone}" ?hidden="${!item.remark}">${item.remark}</span>
              <span class="muted" ?hidden="${!item.detail}" title="${item.detail}">${item.detail}</span>
              <span class="tone-bad problem" ?hidden="${!item.problem}">${item.problem}</span>
            </div>""";

    static final String MORE = """
            <button type="button" class="row-more" title="${item.moreLabel}" aria-label="${item.moreLabel}" aria-haspopup="dialog" @click="${openForm}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#more"></use></svg></button>""";

    static final String REMOVE = """
            <button type="button" class="row-more" ?hidden="${!item.removeLabel}" title="${item.removeLabel}" aria-label="${item.removeLabel}" @click="${removeRow}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#close"></use></svg></button>""";

    private static final String FIELD = """
            <label class="card-field"><span class="muted label">%s</span>%s</label>""";

    private ArticleTemplates() {}

    /** A cell with what stands below it. */
    static String stacked(String cell, String below) {
        return "<div class=\"stacked\">" + cell + below + "</div>";
    }

    static String labelled(String label, String cell) {
        return FIELD.formatted(label, cell);
    }
}
