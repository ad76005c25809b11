package org.orderportal.response.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;
import org.orderportal.response.ResponseRow.Kind;
import org.orderportal.response.ui.ArticleRow.Cell;

/** What the rows of the grid say, put into words as they are drawn. */
class ArticleWords {

    private final ResponseForm form;
    private final Reader reader;
    private final FieldWords names;

    ArticleWords(ResponseForm form, Reader reader) {
        this.form = form;
        this.reader = reader;
        this.names = new FieldWords(form, reader);
    }

    ArticleRow row(String key) {
        var row = form.row(key);
        var remark = new RowRemark(row, reader);
        return new ArticleRow(
                key,
                row.kind(),
                ref(row),
                names.called(key),
                name(row),
                row.kind() == Kind.PART ? "" : ids(row.article()),
                row.substitute() == null ? "" : substitute(row.substitute()),
                row.kind() == Kind.LINE ? reader.formats().quantity(row.ordered()) : "",
                row.kind() == Kind.PART || row.unit() == null ? "" : new UnitWords(reader).of(row.unit()),
                accepted(row),
                promised(row),
                row.kind() == Kind.PART ? Cell.NONE : cell(row, ResponseField.PRICE),
                row.kind() == Kind.LINE ? reject(row) : Cell.NONE,
                wanted(row),
                row.oldPrice() == null ? "" : reader.formats().price(row.oldPrice()),
                remark.words(),
                remark.tone().className(),
                remark.detail(),
                row.kind() == Kind.PART ? Cell.NONE : cell(row, ResponseField.NOTE),
                row.rejected());
    }

    /** The key of the line that a row is, or is a part of; empty for an added article. */
    static String line(ResponseRow row) {
        return row.line() == null ? "" : IdText.of(row.line());
    }

    private static String ref(ResponseRow row) {
        return switch (row.kind()) {
            case LINE -> row.ref();
            case PART -> "";
            case ADDED -> "+";
        };
    }

    private String name(ResponseRow row) {
        if (row.kind() == Kind.PART) {
            var parts = form.partsOf(line(row));
            return reader.text("response.editor.row.part-name", parts.indexOf(row) + 1, parts.size());
        }
        return row.article().name().isBlank()
                ? reader.text("response.editor.row.added-unnamed")
                : row.article().name();
    }

    /** The standard's identifier stays in one line with its name. */
    private String ids(Article article) {
        var standard = article.standardItemId();
        return Stream.of(
                        article.sellersItemId() != null ? article.sellersItemId() : article.buyersItemId(),
                        standard == null
                                ? null
                                : new PartyWords(reader).identifier(standard).replace(' ', '\u00a0'))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String substitute(Article article) {
        return reader.text("response.editor.substitute", PartyWords.joined(" · ", article.name(), ids(article)));
    }

    /** The day asked for stands beside another one. */
    private String wanted(ResponseRow row) {
        var asked = row.requestedOn();
        if (asked == null || row.kind() == Kind.PART || asked.equals(row.promisedOn()) || row.rejected()) {
            return "";
        }
        return reader.text("response.editor.row.wanted", reader.day(asked));
    }

    private Cell accepted(ResponseRow row) {
        if (row.kind() == Kind.LINE && !form.partsOf(line(row)).isEmpty()) {
            var sum = Objects.requireNonNullElse(row.accepted(), Quantity.ZERO);
            return new Cell(
                    reader.formats().quantity(sum),
                    error(row, ResponseField.ACCEPTED),
                    reader.text("response.editor.row.split-hint"),
                    true);
        }
        return row.rejected()
                ? rejected("0", error(row, ResponseField.ACCEPTED))
                : cell(row, row.kind() == Kind.PART ? ResponseField.QUANTITY : ResponseField.ACCEPTED);
    }

    private Cell promised(ResponseRow row) {
        if (row.rejected()) {
            return rejected("–", null);
        }
        if (row.kind() == Kind.LINE && !form.partsOf(line(row)).isEmpty()) {
            return new Cell("", null, reader.text("response.editor.row.split-hint"), true);
        }
        var at = new FieldAddress(row.key(), ResponseField.PROMISED);
        var several = row.promisedOn() == null && row.parts().size() > 1 && !form.isUnreadable(at);
        return several
                ? new Cell(
                        reader.text("response.editor.row.several", row.parts().size()), null, null, true)
                : cell(row, ResponseField.PROMISED);
    }

    private Cell reject(ResponseRow row) {
        var whyNot = whyNot(row.key(), ResponseField.REJECT);
        return new Cell(Boolean.toString(row.rejected()), error(row, ResponseField.REJECT), whyNot, whyNot != null);
    }

    private Cell rejected(String text, @Nullable String error) {
        return new Cell(text, error, reader.text("response.editor.row.rejected-hint"), true);
    }

    private Cell cell(ResponseRow row, String field) {
        var at = new FieldAddress(row.key(), field);
        var text = form.text(at);
        var shown = text.isEmpty() || form.isUnreadable(at)
                ? text
                : ResponseTexts.ofRow(field, reader).show(text);
        var isLocked = row.rejected() && !field.equals(ResponseField.NOTE);
        var whyNot = isLocked ? reader.text("response.editor.row.rejected-hint") : whyNot(row.key(), field);
        return new Cell(shown, error(row, field), whyNot, whyNot != null);
    }

    private @Nullable String whyNot(String key, String field) {
        return form.whyNot(key, field)
                .map(why -> reader.text(why.reasonKey(), why.arguments().toArray()))
                .orElse(null);
    }

    private @Nullable String error(ResponseRow row, String field) {
        return Stream.of(row.problems(), row.beforeSending())
                .flatMap(List::stream)
                .filter(problem -> problem.at().field().equals(field))
                .findFirst()
                .map(names::words)
                .orElse(null);
    }
}
