package org.orderportal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.orderportal.base.ui.PageSection;
import org.orderportal.figures.DraftAge;
import org.orderportal.figures.FigureList;
import org.orderportal.figures.Handovers;
import org.orderportal.figures.LateAnswers;
import org.orderportal.figures.LateDeliveries;
import org.orderportal.figures.LeftUnsent;
import org.orderportal.figures.RefusedByRule;
import org.orderportal.figures.RuleKind;

/** The questions, each as a section with what answers it. */
record Questions(FigureWords words) {

    PageSection answers(List<LateAnswers> suppliers) {
        var table = table("answers", "who", "share", "due", "late", "missing", "median", "trend");
        suppliers.forEach(supplier -> table.addRow(
                words.ofSupplier(supplier.supplier(), supplier.name()),
                new Bar(supplier.percent(), words.percent(supplier.percent())),
                words.bySupplier(supplier.due(), FigureList.ANSWERS_DUE, supplier.supplier(), supplier.name(), null),
                words.bySupplier(supplier.late(), FigureList.ANSWERS_LATE, supplier.supplier(), supplier.name(), null),
                words.bySupplier(
                        supplier.missing(), FigureList.ANSWERS_MISSING, supplier.supplier(), supplier.name(), null),
                words.number(supplier.medianMinutes() == null ? "–" : words.hours(supplier.medianMinutes())),
                new Trend(supplier.trend(), words.trend(supplier.trend()))));
        return section("answers", suppliers.isEmpty(), table);
    }

    PageSection refusals(List<RefusedByRule> rules, Map<RuleKind, Long> byKind) {
        var table = table("refusals", "who", "rule", "tries", "documents", "suppliers");
        long most = rules.stream().mapToLong(RefusedByRule::tries).max().orElse(1);
        rules.forEach(rule -> table.addRow(
                words.ofBuyer(rule.buyer(), rule.name()),
                new Span(words.rule(rule.rule())),
                new Bar(
                        (int) (100 * rule.tries() / most),
                        words.number(words.reader().formats().number(rule.tries()))),
                words.byBuyer(rule.documents(), FigureList.REFUSED, rule.buyer(), rule.name(), rule.rule()),
                words.number(words.reader().formats().number(rule.suppliers()))));
        var section = section("refusals", rules.isEmpty(), table);
        if (!byKind.isEmpty()) {
            section.add(kinds(byKind));
        }
        return section;
    }

    private Component kinds(Map<RuleKind, Long> byKind) {
        var line = new Paragraph(words.text("refusals.kinds"));
        line.addClassName("figure-kinds");
        byKind.forEach((kind, documents) -> {
            var name = words.rule(kind.name());
            line.add(new Span(
                    new Span(name + " "),
                    words.count(documents, words.address().listing(FigureList.REFUSED, kind.name()), name)));
        });
        return line;
    }

    PageSection drafts(List<LeftUnsent> suppliers) {
        var table = table("drafts", "who", "all", "day", "week", "month", "older", "oldest");
        long most = suppliers.stream().mapToLong(LeftUnsent::drafts).max().orElse(1);
        suppliers.forEach(supplier -> table.addRow(
                words.ofSupplier(supplier.supplier(), supplier.name()),
                new Bar(
                        (int) (100 * supplier.drafts() / most),
                        words.bySupplier(
                                supplier.drafts(), FigureList.DRAFTS, supplier.supplier(), supplier.name(), null)),
                aged(supplier, DraftAge.DAY),
                aged(supplier, DraftAge.WEEK),
                aged(supplier, DraftAge.MONTH),
                aged(supplier, DraftAge.OLDER),
                words.number(words.reader().day(words.reader().formats().dayOf(supplier.oldest())))));
        return section("drafts", suppliers.isEmpty(), table);
    }

    private Component aged(LeftUnsent supplier, DraftAge age) {
        return words.bySupplier(
                supplier.byAge().getOrDefault(age, 0L),
                FigureList.DRAFTS,
                supplier.supplier(),
                supplier.name(),
                age.name());
    }

    PageSection deliveries(List<LateDeliveries> suppliers) {
        var table = table("deliveries", "who", "share", "due", "late", "missing", "median");
        suppliers.forEach(supplier -> table.addRow(
                words.ofSupplier(supplier.supplier(), supplier.name()),
                new Bar(supplier.percent(), words.percent(supplier.percent())),
                words.bySupplier(supplier.due(), FigureList.DELIVERIES_DUE, supplier.supplier(), supplier.name(), null),
                words.bySupplier(
                        supplier.late(), FigureList.DELIVERIES_LATE, supplier.supplier(), supplier.name(), null),
                words.bySupplier(
                        supplier.missing(), FigureList.DELIVERIES_MISSING, supplier.supplier(), supplier.name(), null),
                words.number(supplier.medianDays() == null ? "–" : words.text("days", supplier.medianDays()))));
        return section("deliveries", suppliers.isEmpty(), table);
    }

    PageSection handovers(List<Handovers> buyers) {
        var table = table("handovers", "who", "share", "sent", "failed", "again");
        buyers.forEach(buyer -> table.addRow(
                words.ofBuyer(buyer.buyer(), buyer.name()),
                new Bar(buyer.percent(), words.percent(buyer.percent())),
                words.byBuyer(buyer.sent(), FigureList.SENT, buyer.buyer(), buyer.name(), null),
                words.byBuyer(buyer.failed(), FigureList.SENT_FAILED, buyer.buyer(), buyer.name(), null),
                words.byBuyer(buyer.again(), FigureList.SENT_AGAIN, buyer.buyer(), buyer.name(), null)));
        return section("handovers", buyers.isEmpty(), table);
    }

    private FigureTable table(String question, String... columns) {
        return new FigureTable(words.text(question + ".title"), words.columns(question, columns));
    }

    private PageSection section(String question, boolean nothing, FigureTable table) {
        var about = new Paragraph(words.text(question + ".about"));
        about.addClassName("muted");
        var none = new Paragraph(words.text(question + ".none"));
        none.addClassName("message");
        return new PageSection("figures-" + question, words.text(question + ".title"), about, nothing ? none : table);
    }
}
