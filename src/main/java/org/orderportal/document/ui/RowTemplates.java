package org.orderportal.document.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.stream.Stream;
import org.orderportal.base.ui.RowRoom;

/** How the rows of documents look in their grids, where they look alike: templates that the browser fills. */
public final class RowTemplates {

    private static final int NARROWEST_REF = 40;
    private static final int BESIDE_REF = 20;
    private static final int DIGIT = 8;
    private static final int LONGEST_REF = 12;

    public static final String REF = """
            <span class="ref muted num" title="${item.ref}">${item.ref}</span>""";

    private static final String NAME_AND_NUMBERS = """
              <span class="strong name">${item.name}</span>
              <span class="muted ids" ?hidden="${!item.ids}">${item.ids}</span>
              <span class="tone-info more" ?hidden="${!item.more}">${item.more}</span>""";

    private static final String SAID = """
              <span class="${item.tone}" ?hidden="${!item.remark}">${item.remark}</span>
              <span class="muted" ?hidden="${!item.detail}" title="${item.detail}">${item.detail}</span>""";

    public static final String ARTICLE = article("");

    /** An article below which stands what is said of the row, where that has no column of its own. */
    public static final String ARTICLE_AND_REMARK = article("<div class=\"remark below\">" + SAID + "</div>");

    public static final String ORDERED = """
            <span class="num ordered ${item.dim ? 'dim' : ''}">${item.ordered}<span class="unit" ?hidden="${!item.unit}"> ${item.unit}</span></span>""";

    public static final String REMARK = "<div class=\"remark\">" + SAID + "</div>";

    /** The key of the column of what is said of a row. */
    public static final String REMARK_COLUMN = "remark";

    public static final String MORE = """
            <button type="button" class="row-more" ?hidden="${!item.moreLabel}" title="${item.moreLabel}" aria-label="${item.moreLabel}" aria-haspopup="dialog" @click="${openForm}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="icons/glyphs.svg#more"></use></svg></button>""";

    private RowTemplates() {}

    private static String article(String below) {
        return "<div class=\"article ${item.kind} ${item.dim ? 'dim' : ''}\">" + NAME_AND_NUMBERS + below + "</div>";
    }

    /** Shows a grid as there is room for it: what is said of a row in its column if it has one, and else below the article. */
    public static void show(Grid<?> grid, RowRoom room) {
        room.show(grid);
        var column = grid.getColumnByKey(REMARK_COLUMN);
        if (column != null) {
            column.setVisible(room == RowRoom.WIDE);
            grid.setClassName("remarks-below", room == RowRoom.TIGHT);
        }
    }

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
