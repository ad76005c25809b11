package org.orderportal.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.orderportal.base.SaveResult;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.Series;
import org.orderportal.document.Series.YearRule;
import org.orderportal.document.SeriesBook;
import org.orderportal.party.CompanyId;

/** How a company numbers its documents: a row for each kind, with the number that comes next. */
class SeriesSection extends PageSection {

    private final SeriesBook book;
    private final boolean keeper;

    SeriesSection(String title, CompanyId company, SeriesBook book, boolean keeper) {
        super("series", title);
        this.book = book;
        this.keeper = keeper;
        var about = new Paragraph(getTranslation("document.series.about"));
        about.addClassName("muted");
        add(about);
        book.of(company).forEach(series -> add(new Row(series)));
    }

    /** One series. */
    private final class Row extends Div {

        private final TextField mark = new TextField(getTranslation("document.series.mark"));
        private final IntegerField digits = new IntegerField(getTranslation("document.series.digits"));
        private final Select<YearRule> year = new Select<>();
        private final IntegerField next = new IntegerField(getTranslation("document.series.next"));
        private final Span preview = new Span();
        private Series shown;

        private Row(Series series) {
            shown = series;
            mark.setMaxLength(20);
            mark.setManualValidation(true);
            digits.setHelperText(getTranslation("document.series.digits.help"));
            digits.setManualValidation(true);
            year.setLabel(getTranslation("document.series.year"));
            year.setItems(YearRule.values());
            year.setItemLabelGenerator(rule -> getTranslation("document.series.year." + rule));
            next.setManualValidation(true);
            preview.addClassName("strong");
            mark.addValueChangeListener(change -> showNext());
            digits.addValueChangeListener(change -> showNext());
            year.addValueChangeListener(change -> showNext());
            next.addValueChangeListener(change -> showNext());

            var fields = new Div(mark, digits, year, next);
            fields.addClassName("form-grid");
            var end = new Div(preview);
            end.addClassName("row-actions");
            if (keeper) {
                var save = new Button(getTranslation("document.series.save"), click -> save());
                save.setAriaLabel(getTranslation("document.series.save.of", kind()));
                end.add(save);
            }
            mark.setReadOnly(!keeper);
            digits.setReadOnly(!keeper);
            year.setReadOnly(!keeper);
            next.setReadOnly(!keeper);
            addClassName("series-row");
            add(new H3(kind()), fields, end);
            show(series);
        }

        private String kind() {
            return getTranslation("document.series.kind." + shown.kind());
        }

        private void show(Series series) {
            shown = series;
            mark.setValue(series.usedMark());
            digits.setValue(series.digits());
            year.setValue(series.yearRule());
            next.setValue(Math.toIntExact(series.nextNo()));
            showNext();
        }

        private Series told() {
            var number = next.getValue() == null ? 0 : next.getValue();
            return shown.with(
                    mark.getValue().strip(),
                    digits.getValue() == null ? 0 : digits.getValue(),
                    year.getValue(),
                    number);
        }

        private void showNext() {
            mark.setInvalid(false);
            digits.setInvalid(false);
            next.setInvalid(false);
            if (year.getValue() != null) {
                var told = told();
                preview.setText(getTranslation("document.series.preview", told.number(told.nextNo())));
            }
        }

        private void save() {
            try {
                switch (book.save(shown, told())) {
                    case SaveResult.Saved<Series>(var now) -> {
                        show(now);
                        Notices.success(getTranslation("document.series.saved", kind()));
                    }
                    case SaveResult.Conflict<Series>(var theirs) -> {
                        show(theirs);
                        Notices.failure(getTranslation("document.series.conflict", kind()));
                    }
                }
            } catch (Refusal refused) {
                mark(refused);
            }
        }

        private void mark(Refusal refused) {
            var text = getTranslation(refused.key(), refused.arguments());
            if (refused.key().contains("mark")) {
                mark.setErrorMessage(text);
                mark.setInvalid(true);
            } else if (refused.key().contains("digits")) {
                digits.setErrorMessage(text);
                digits.setInvalid(true);
            } else {
                next.setErrorMessage(text);
                next.setInvalid(true);
            }
        }
    }
}
