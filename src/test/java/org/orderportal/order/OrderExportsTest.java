package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.base.table.ExportFormat.CSV;
import static org.orderportal.base.table.ExportFormat.XLSX;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.base.table.ExportFormat;
import org.orderportal.base.table.Workbook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class OrderExportsTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Instant LATE_EVENING = Instant.parse("2026-11-20T23:30:00Z");

    @Autowired
    OrderExports exports;

    @Autowired
    Orders orders;

    @Autowired
    ManyOrders many;

    @Autowired
    Companies companies;

    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId sister;

    @BeforeEach
    void two_suppliers() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        sister = Sample.connected(companies);
    }

    @Test
    void a_file_tells_of_an_order_in_the_readers_language_and_zone() {
        receive(Sample.of(buyer, supplier, "PO-1")
                .buyerName("Ängelholm \"B\" AB")
                .amount("1250.5")
                .requestedOn(LocalDate.of(2099, 12, 1))
                .receivedAt(LATE_EVENING)
                .lines(2));

        assertThat(csv(reader(supplier))).isEqualTo(table("""
            "Order number","Kind","Buyer","Supplier","Amount","Currency","Requested delivery","Received",>
            "Lines","Response","Delivery","Invoice","Status","Delivered","To deliver in all","Invoiced",>
            "To invoice in all","Progress %","Overdue since","Folder"
            "PO-1","Order","Ängelholm ""B"" AB","Supplier #",1250.50,"SEK",2099-12-01,2026-11-21 00:30,>
            2,"Not answered","Not delivered","Not invoiced","Not answered",0,2,0,2,0,,"Inbox"
            """));
        assertThat(csv(reader(supplier).in(SWEDISH))).isEqualTo(table("""
            "Ordernummer";"Typ";"Köpare";"Leverantör";"Belopp";"Valuta";"Önskad leverans";"Mottagen";>
            "Rader";"Ordersvar";"Leverans";"Faktura";"Status";"Levererat";"Att leverera totalt";"Fakturerat";>
            "Att fakturera totalt";"Framsteg %";"Försenad sedan";"Mapp"
            "PO-1";"Order";"Ängelholm ""B"" AB";"Supplier #";1250,50;"SEK";2099-12-01;2026-11-21 00:30;>
            2;"Obesvarad";"Inte levererad";"Inte fakturerad";"Obesvarad";0;2;0;2;0;;"Inkorg"
            """));
    }

    @Test
    void an_overdue_order_says_since_when() {
        receive(Sample.of(buyer, supplier, "PO-1").requestedOn(LocalDate.of(2020, 1, 31)));

        assertThat(csv(reader(supplier))).contains(",2020-01-31,").endsWith(",2020-02-01 00:00,\"Inbox\"\r\n");
    }

    @Test
    void a_workbook_tells_the_same() {
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(LATE_EVENING));

        var book = Workbook.of(write(reader(supplier).in(SWEDISH), XLSX));

        assertThat(book.sheets()).containsExactly("Order");
        assertThat(book.rows(1).getFirst()).extracting(Workbook.Cell::text).startsWith("Ordernummer", "Typ", "Köpare");
        assertThat(book.rows(1).get(1))
                .contains(
                        new Workbook.Cell("inlineStr", "PO-1", ""),
                        new Workbook.Cell("n", "100", "#,##0.00##"),
                        new Workbook.Cell("inlineStr", "SEK", ""),
                        new Workbook.Cell("n", "46357.0", "yyyy-mm-dd"),
                        new Workbook.Cell("inlineStr", "Obesvarad", ""));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_a_buyer_wrote_is_never_a_formula(ExportFormat format) {
        receive(Sample.of(buyer, supplier, "=cmd|' /C calc'!A0").buyerName("@SUM(A1)"));

        var file = write(reader(supplier), format);

        if (format == CSV) {
            assertThat(text(file)).contains("\r\n\"'=cmd|' /C calc'!A0\",\"Order\",\"'@SUM(A1)\",");
        } else {
            var book = Workbook.of(file);
            assertThat(book.hasFormulas()).isFalse();
            assertThat(book.rows(1).get(1))
                    .contains(
                            new Workbook.Cell("inlineStr", "=cmd|' /C calc'!A0", "@"),
                            new Workbook.Cell("inlineStr", "@SUM(A1)", "@"));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void no_order_of_another_supplier_is_ever_in_a_file(ExportFormat format) {
        var own = receive(Sample.of(buyer, supplier, "OWN"));
        var foreign = receive(Sample.of(buyer, sister, "FOREIGN"));
        var waiting = receive(Sample.of(buyer, supplier, "WAITING").asWaiting());
        var all = List.of(foreign, own, waiting);

        assertThat(numbers(write(reader(supplier), format), format)).containsExactly("OWN");
        assertThat(numbers(write(reader(supplier), format, OrderFilter.INBOX.withSupplier(sister)), format))
                .isEmpty();
        assertThat(numbers(write(reader(supplier), format, all), format)).containsExactly("OWN");
        assertThat(numbers(write(reader(), format), format)).isEmpty();
        assertThat(numbers(write(reader(), format, all), format)).isEmpty();
        assertThat(numbers(write(reader(sister, supplier), format, all), format))
                .containsExactly("FOREIGN", "OWN");
    }

    @Test
    void chosen_orders_stand_in_their_order_and_the_filter_in_the_lists() {
        var first = receive(Sample.of(buyer, supplier, "B").amount("1"));
        var second = receive(Sample.of(buyer, supplier, "A").amount("2"));

        assertThat(numbers(write(reader(supplier), CSV, List.of(second, first)), CSV))
                .containsExactly("A", "B");
        assertThat(numbers(write(reader(supplier), CSV), CSV)).containsExactly("A", "B");
        assertThat(reader(supplier)
                        .call(() ->
                                written(out -> exports.write(OrderFilter.INBOX, OrderSort.AMOUNT, false, CSV, out))))
                .satisfies(file -> assertThat(numbers(file, CSV)).containsExactly("B", "A"));
    }

    @Test
    void thousands_of_orders_are_all_in_a_file_once() {
        many.like(receive(Sample.of(buyer, supplier, "PO")), 13, () -> {
            for (var format : ExportFormat.values()) {
                assertThat(numbers(write(reader(supplier), format), format))
                        .hasSize(8_192)
                        .doesNotHaveDuplicates();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_file_that_failed_in_the_middle_is_no_complete_one(ExportFormat format) {
        var out = new SignsOut();

        many.like(
                receive(Sample.of(buyer, supplier, "PO")),
                11,
                () -> reader(supplier)
                        .run(() -> assertThatThrownBy(
                                        () -> exports.write(OrderFilter.INBOX, OrderSort.RECEIVED, true, format, out))
                                .isInstanceOf(AuthenticationCredentialsNotFoundException.class)));

        if (format == CSV) {
            assertThat(text(out.toByteArray()))
                    .contains("\"PO-")
                    .endsWith("\r\n\"The export stopped here because of an error: this file is not complete."
                            + " Export again.\"\r\n");
        } else {
            assertThat(out.size()).isPositive();
            assertThatThrownBy(() -> Workbook.of(out.toByteArray())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_file_is_called_by_the_readers_day() {
        assertThat(reader(supplier).call(() -> exports.fileName(XLSX)))
                .isEqualTo("orders-" + LocalDate.now(Reading.ZONE) + ".xlsx");
    }

    /** Whoever reads the file is signed out as soon as its first bytes have come. */
    private static final class SignsOut extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            SecurityContextHolder.getContextHolderStrategy().clearContext();
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private byte[] write(Reading reader, ExportFormat format) {
        return write(reader, format, OrderFilter.INBOX);
    }

    private byte[] write(Reading reader, ExportFormat format, OrderFilter filter) {
        return reader.call(() -> written(out -> exports.write(filter, OrderSort.RECEIVED, true, format, out)));
    }

    private byte[] write(Reading reader, ExportFormat format, List<OrderId> ids) {
        return reader.call(() -> written(out -> exports.write(ids, format, out)));
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private String csv(Reading reader) {
        return text(write(reader, CSV));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** What stands in the first column below its head. */
    private static List<String> numbers(byte[] file, ExportFormat format) {
        return switch (format) {
            case CSV ->
                Arrays.stream(text(file).split("\r\n"))
                        .skip(1)
                        .map(row -> row.substring(1, row.indexOf('"', 1)))
                        .toList();
            case XLSX ->
                Workbook.of(file).rows(1).stream()
                        .skip(1)
                        .map(row -> row.getFirst().text())
                        .toList();
        };
    }

    /** How a file looks of that text, in which > means that the row goes on, and # the supplier's number. */
    private String table(String text) {
        return "\uFEFF" + text.replace(">\n", "").replace("\n", "\r\n").replace("#", Long.toString(supplier.value()));
    }

    private static Reading reader(CompanyId... companies) {
        return new Reading(As.supplier(companies), 1, Locale.ENGLISH);
    }

    private OrderId receive(Sample sample) {
        return As.OPERATOR.call(() -> orders.receive(sample.received())).order();
    }
}
