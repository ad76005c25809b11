package org.orderportal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.figures.FigureList;
import org.orderportal.figures.Minutes;
import org.orderportal.figures.RuleKind;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.Reader;
import org.orderportal.party.CompanyId;

/** How numbers and what they count are said, and where they lead. */
record FigureWords(Reader reader, FiguresAddress address) {

    static final String LIST = "figures/list";

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    String text(String key, Object... arguments) {
        return reader.text("figures." + key, arguments);
    }

    List<String> columns(String question, String... names) {
        return List.of(names).stream().map(name -> text(question + "." + name)).toList();
    }

    Component percent(int percent) {
        return number(text("percent", percent));
    }

    Component number(String text) {
        var span = new Span(text);
        span.addClassName("num");
        return span;
    }

    Component ofSupplier(CompanyId supplier, String name) {
        return new Anchor(address.withoutList().withSupplier(supplier).after("figures"), name);
    }

    Component ofBuyer(CompanyId buyer, String name) {
        return new Anchor(address.withoutList().withBuyer(buyer).after("figures"), name);
    }

    /** A number that leads to the list of what it counts; nothing is no list. */
    Component count(long number, FiguresAddress list, String inWords) {
        var shown = reader.formats().number(number);
        if (number == 0) {
            return number(shown);
        }
        var link = new Anchor(list.after(LIST), shown);
        link.addClassName("num");
        link.setAriaLabel(inWords + ": " + shown);
        return link;
    }

    Component bySupplier(long number, FigureList list, CompanyId supplier, String name, @Nullable String detail) {
        return count(
                number,
                address.withSupplier(supplier).listing(list, detail),
                name + ", " + text("list." + FiguresAddress.key(list)));
    }

    Component byBuyer(long number, FigureList list, CompanyId buyer, String name, @Nullable String detail) {
        return count(
                number,
                address.withBuyer(buyer).listing(list, detail),
                name + ", " + text("list." + FiguresAddress.key(list)));
    }

    String hours(long minutes) {
        return text(
                "hours",
                reader.formats().decimal(BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP), 0, 1));
    }

    String trend(List<@Nullable Integer> percents) {
        return text(
                "trend.words",
                percents.stream()
                        .map(percent -> percent == null ? "–" : text("percent", percent))
                        .collect(Collectors.joining(", ")));
    }

    /** The rule of a buyer in words, or the kind of rules. */
    String rule(String rule) {
        for (var kind : RuleKind.values()) {
            if (kind.name().equals(rule)) {
                return text("kind." + FiguresAddress.key(kind));
            }
        }
        return reader.hasText("figures.rule." + rule) ? text("rule." + rule) : rule;
    }

    /** What a fact is about: moments, days, hours and numbers as the reader writes them. */
    Object[] said(List<Object> arguments) {
        return arguments.stream().map(this::said).toArray();
    }

    private Object said(Object argument) {
        return switch (argument) {
            case Instant moment -> reader.formats().dateTime(moment);
            case LocalDate day -> reader.formats().date(day);
            case Minutes time -> hours(time.minutes());
            case DocumentKind kind -> reader.text("order.page.document." + kind);
            default -> argument;
        };
    }
}
