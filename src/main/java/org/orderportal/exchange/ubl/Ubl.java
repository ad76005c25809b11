package org.orderportal.exchange.ubl;

import com.helger.xsds.ccts.cct.schemamodule.CodeType;
import com.helger.xsds.ccts.cct.schemamodule.IdentifierType;
import com.helger.xsds.ccts.cct.schemamodule.TextType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.Identifier;

/** Reads UBL's values: empty texts are missing ones, many become one. */
final class Ubl {

    private Ubl() {}

    static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable String text(@Nullable TextType text) {
        return text == null ? null : text(text.getValue());
    }

    static @Nullable String text(@Nullable IdentifierType id) {
        return id == null ? null : text(id.getValue());
    }

    static @Nullable String text(@Nullable CodeType code) {
        return code == null ? null : text(code.getValue());
    }

    /** All texts, one below the other. */
    static @Nullable String lines(List<? extends TextType> texts) {
        return joined(texts.stream().map(Ubl::text).toList(), "\n");
    }

    static @Nullable String joined(List<@Nullable String> texts, String between) {
        return text(texts.stream().filter(text -> text != null).distinct().collect(Collectors.joining(between)));
    }

    static @Nullable Identifier identifier(@Nullable IdentifierType id) {
        var value = text(id);
        if (id == null || value == null) {
            return null;
        }
        var scheme = text(id.getSchemeID());
        return new Identifier(scheme == null ? "" : scheme, value);
    }

    static <S, T> @Nullable T of(@Nullable S source, Function<S, @Nullable T> part) {
        return source == null ? null : part.apply(source);
    }

    static <T> @Nullable T first(List<T> several) {
        return several.isEmpty() ? null : several.getFirst();
    }

    static @Nullable LocalDate start(@Nullable PeriodType period) {
        return period == null ? null : period.getStartDateValueLocal();
    }

    static @Nullable LocalDate end(@Nullable PeriodType period) {
        return period == null ? null : period.getEndDateValueLocal();
    }
}
