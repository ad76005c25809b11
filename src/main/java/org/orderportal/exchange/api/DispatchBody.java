package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch advice as a machine writes it. What it leaves out is as the form would propose it. Numbers are written 1.5,
 * days 2026-11-24, times 14:30, weights in kilogrammes, volumes in cubic metres, and lengths in centimetres.
 *
 * @param lines  what goes; left out, all that is left of every line
 * @param orders ids of further orders of the same buyer whose goods go along
 * @param send   whether to send it now; else it stays a draft that people find on the order's page
 */
@Schema(name = "DispatchAdvice")
record DispatchBody(
        @Schema(
                description = "Each line that goes, or the text remaining for all that is left of every line",
                oneOf = {Line[].class, String.class})
        @Nullable Lines lines,

        @Nullable Boolean send,
        @Nullable List<String> orders,
        @Nullable List<Package> packages,
        @Nullable String dispatchedOn,
        @Nullable String dispatchedAt,
        @Nullable String deliveryFrom,
        @Nullable String deliveryUntil,
        @Nullable String tracking,
        @Nullable String carrier,
        @Nullable String shipmentId,

        @Schema(allowableValues = {"SEA", "RAIL", "ROAD", "AIR", "MAIL", "COMBINED"}) @Nullable String transportMode,

        @Schema(description = "Code of Incoterms 2020, such as DAP") @Nullable String incoterm,

        @Nullable String incotermPlace,
        @Nullable String grossWeight,
        @Nullable String volume,
        @Nullable String message,
        @Nullable PostedAddress buyer,

        @Schema(description = "Where the goods go") @Nullable PostedAddress shipTo,

        @Schema(description = "Where they leave") @Nullable PostedAddress dispatchFrom,
        @Nullable List<PostedFile> files) {

    static final String REMAINING = "remaining";

    /** A word for all lines, or each of them. */
    record Lines(@Nullable String word, @Nullable List<Line> each) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Lines of(String word) {
            return new Lines(word, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Lines of(List<Line> each) {
            return new Lines(null, each);
        }
    }

    /**
     * @param line     the buyer's line id; lines that are not named do not go
     * @param order    the id of its order, where that is a further one
     * @param quantity what goes of it; left out, all that is left
     * @param rest     what becomes of what is left then
     * @param never    how much of that is given up, where it is a part
     */
    @Schema(name = "DispatchLine")
    record Line(
            String line,
            @Nullable String order,
            @Nullable String quantity,

            @Schema(allowableValues = {"later", "never"}) @Nullable String rest,

            @Nullable String never,
            @Nullable String reason,

            @Schema(description = "The supplier's own number of the article, where the order names none") @Nullable String itemId,

            @Nullable String batch,
            @Nullable List<String> serials,
            @Nullable String bestBefore,
            @Nullable Boolean hazardous,

            @Schema(description = "ADR class, such as 3") @Nullable String hazardClass,

            @Nullable String note) {}

    /**
     * Something that is carried as one.
     *
     * @param id   names it within this request
     * @param make whether an SSCC is made for it
     * @param on   the id of the package that it stands on, or is in
     */
    @Schema(name = "DispatchPackage")
    record Package(
            String id,

            @Schema(
                    allowableValues = {
                        "PALLET", "BOX", "CARTON", "CASE", "CRATE", "PACKAGE", "BAG", "DRUM", "ROLL", "BUNDLE", "TUBE"
                    })
            @Nullable String kind,

            @Nullable String sscc,
            @Nullable Boolean make,
            @Nullable String on,
            @Nullable String marks,
            @Nullable String weight,
            @Nullable String length,
            @Nullable String width,
            @Nullable String height,
            @Nullable List<Content> contents) {

        boolean isToBeNumbered() {
            return Boolean.TRUE.equals(make);
        }
    }

    /** So much of a line, in a package. */
    @Schema(name = "DispatchContent")
    record Content(
            String line, @Nullable String order, @Nullable String quantity) {}

    boolean isToBeSent() {
        return Boolean.TRUE.equals(send);
    }

    /** The lines that are named; null where all that is left goes. */
    @Nullable List<Line> named() {
        return lines == null ? null : lines.each();
    }
}
