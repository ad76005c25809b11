package org.orderportal.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.IdText;
import org.orderportal.base.Money;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Formats;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftFile;
import org.orderportal.document.DraftRow;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.SenderWords;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.DeliveryFacet;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.Folder;
import org.orderportal.order.Headline;
import org.orderportal.order.InvoiceFacet;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderSummary;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Posting;
import org.orderportal.order.ResponseFacet;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.CompanyId;
import org.orderportal.party.ElectronicAddress;

/** A form over an order of a few lines, told by what a test writes into it. Line n has the id n and the row 10 n. */
public final class TestForm {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final ElectronicAddress ENDPOINT = new ElectronicAddress("0088", "7300010000001");

    private static final SenderWords WORDS = new SenderWords() {
        @Override
        public String get(String key, Object... arguments) {
            return key + Arrays.toString(arguments);
        }

        @Override
        public Formats formats() {
            return new Formats(Locale.UK, ZoneId.of("UTC"));
        }
    };

    private final List<OrderDetails.Line> lines = new ArrayList<>();
    private final Map<FieldAddress, FieldValue> fields = new LinkedHashMap<>();
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<DraftFile> files = new ArrayList<>();
    private BuyerRules rules = BuyerRules.DEFAULT;
    private OrderProfile profile = OrderProfile.ORDERING;
    private @Nullable EarlierAnswer earlier;

    public static TestForm of(long... ordered) {
        var form = new TestForm();
        for (var quantity : ordered) {
            form.line(LineQuantities.received(Quantity.of(quantity)));
        }
        return form;
    }

    /** O, C, B, D, S, I, K, W; C below zero is no answer. */
    static LineQuantities sums(long o, long c, long b, long d, long s, long i, long k) {
        return new LineQuantities(
                Quantity.of(o),
                c < 0 ? null : Quantity.of(c),
                Quantity.of(b),
                Quantity.of(d),
                Quantity.of(s),
                Quantity.of(i),
                Quantity.of(k),
                Quantity.ZERO);
    }

    TestForm line(LineQuantities sums) {
        var number = lines.size() + 1;
        var article = OrderToAnswer.line(
                Integer.toString(10 * number), sums.ordered().value().longValueExact(), "10");
        return line(article, sums, false);
    }

    TestForm line(OrderedLine article, LineQuantities sums, boolean added) {
        lines.add(new OrderDetails.Line(lines.size() + 1, article, sums, added, null));
        return this;
    }

    TestForm without(AllowedChange... forbidden) {
        var allowed = new java.util.HashSet<>(Set.of(AllowedChange.values()));
        allowed.removeAll(Set.of(forbidden));
        return rules(Set.copyOf(allowed), rules.reasonRequired(), rules.overConfirmPercent());
    }

    TestForm reasonRequired() {
        return rules(rules.allowedChanges(), true, rules.overConfirmPercent());
    }

    TestForm overConfirm(long percent) {
        return rules(rules.allowedChanges(), rules.reasonRequired(), Quantity.of(percent));
    }

    private TestForm rules(Set<AllowedChange> allowed, boolean reasonRequired, Quantity overConfirm) {
        rules = new BuyerRules(
                false,
                null,
                allowed,
                reasonRequired,
                overConfirm,
                Quantity.ZERO,
                false,
                true,
                false,
                false,
                null,
                BuyerRules.InvoiceBase.CONFIRMED,
                Quantity.ZERO,
                Set.of());
        return this;
    }

    TestForm profile(OrderProfile other) {
        profile = other;
        return this;
    }

    /** What another form says was sent before; this one is begun from it. */
    TestForm after(OrderResponse said) {
        earlier = new EarlierAnswer(77, said.number(), said);
        return write(FieldAddress.HEADER, ResponseField.BASIS, "77");
    }

    /** The key of line n in a draft. */
    static String key(String row) {
        return row.matches("\\d+") ? IdText.of(Long.parseLong(row)) : row;
    }

    TestForm write(String row, String field, String text) {
        fields.put(
                new FieldAddress(key(row), field),
                new FieldValue(text, false, fields.size() + 1, "Karin", Instant.EPOCH));
        return this;
    }

    TestForm unreadable(String row, String field, String text) {
        fields.put(
                new FieldAddress(key(row), field),
                new FieldValue(text, true, fields.size() + 1, "Karin", Instant.EPOCH));
        return this;
    }

    /** Writes as a draft keeps it; null takes the own value away. */
    TestForm put(FieldAddress at, @Nullable FieldValue value) {
        if (value == null) {
            fields.remove(at);
        } else {
            fields.put(at, value);
        }
        return this;
    }

    TestForm row(String key, String kind, @Nullable Long line) {
        rows.add(new DraftRow(key, kind, line, rows.size()));
        return this;
    }

    TestForm part(String key, long line, String quantity, @Nullable String day) {
        row(key, ResponseField.SPLIT, line).write(key, ResponseField.QUANTITY, quantity);
        return day == null ? this : write(key, ResponseField.PROMISED, day);
    }

    TestForm added(String key, String name, String quantity) {
        return row(key, ResponseField.ADDED, null)
                .write(key, ResponseField.NAME, name)
                .write(key, ResponseField.ACCEPTED, quantity);
    }

    TestForm file(String name) {
        files.add(new DraftFile(files.size(), name, "application/pdf", 10));
        return this;
    }

    ResponseForm form() {
        return new ResponseForm(new ResponseBasis(order(), earlier, Locale.UK, TODAY), draft());
    }

    public Draft draft() {
        return new Draft(
                new DocumentId(500),
                DocumentKind.ORDER_RESPONSE,
                DocumentState.DRAFT,
                new OrderId(1),
                new CompanyId(2),
                new CompanyId(3),
                null,
                null,
                fields.size(),
                fields,
                rows,
                files,
                Instant.EPOCH,
                "Karin");
    }

    OrderResponse response() {
        return new ResponseWriting(form(), WORDS).response("OR-2", LocalDateTime.of(2026, 11, 25, 9, 0));
    }

    Posting.Answer posting() {
        return new ResponseWriting(form(), WORDS).posting("OR-2");
    }

    public OrderDetails order() {
        var articles = lines.stream()
                .filter(line -> !line.added())
                .map(OrderDetails.Line::ordered)
                .toList();
        return new OrderDetails(
                summary(),
                1,
                OrderToAnswer.of("PO-1", profile, ENDPOINT, ENDPOINT, articles),
                lines,
                List.of(),
                List.of(),
                List.of(),
                rules,
                Map.of(),
                1,
                OrderDetails.Reasons.NONE);
    }

    private OrderSummary summary() {
        var nothing = new OrderStatus.Share(Quantity.ZERO, Quantity.ZERO);
        var status = new OrderStatus(
                Folder.INBOX,
                ControlFacet.OPEN,
                ResponseFacet.NOT_ANSWERED,
                DeliveryFacet.NOT_STARTED,
                InvoiceFacet.NOT_STARTED,
                Headline.NOT_ANSWERED,
                true,
                false,
                false,
                false,
                nothing,
                nothing,
                0,
                null,
                null);
        return new OrderSummary(
                new OrderId(1),
                new OrderNumber("PO-1"),
                OrderKind.ORDER,
                new CompanyId(2),
                "Norrskog Medical AB",
                new CompanyId(3),
                "Region Nordmark",
                new Money(Amount.ZERO, new CurrencyCode("SEK")),
                OrderToAnswer.WANTED,
                Instant.EPOCH,
                lines.size(),
                false,
                status);
    }
}
