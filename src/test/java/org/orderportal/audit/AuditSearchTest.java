package org.orderportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.table.ExportFormat;
import org.orderportal.base.table.Workbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AuditSearchTest {

    @Autowired
    AuditLog log;

    @Autowired
    AuditSearch search;

    @Autowired
    AuditExports exports;

    @Autowired
    AsSystem asSystem;

    @Autowired
    Clock clock;

    private final String token = "t" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void entries_are_read_piece_by_piece_newest_first_and_none_twice() {
        IntStream.range(0, 5).forEach(number -> record("test.piece", token + " " + number, null));
        var filter = AuditFilter.ALL.withSearch(token);

        var read = new ArrayList<AuditEntry>();
        List<AuditEntry> piece;
        do {
            piece = find(filter, read.isEmpty() ? null : read.getLast(), 2);
            read.addAll(piece);
        } while (piece.size() == 2);

        assertThat(read)
                .extracting(AuditEntry::subject)
                .containsExactly(token + " 4", token + " 3", token + " 2", token + " 1", token + " 0");
        assertThat(count(filter)).isEqualTo(5);
    }

    @Test
    void the_kind_narrows_and_is_offered() {
        record("test." + token, "about this", null);
        record("test.other", "about that", null);

        assertThat(find(AuditFilter.ALL.withKind("test." + token), null, 10))
                .extracting(AuditEntry::subject)
                .containsExactly("about this");
        assertThat(asSystem.call(search::kinds)).contains("test." + token, "test.other");
    }

    @Test
    void a_person_is_found_where_they_act_and_where_it_is_about_them() {
        var anna = new AuditPerson(token.hashCode(), "Anna", token + "@example.com");
        log.recordBy(anna.id(), "Anna", "test.acts", "something " + token, null);
        record("test.about", anna.email(), null);
        record("test.else", "not " + anna.email(), null);

        assertThat(find(AuditFilter.ALL.withPerson(anna), null, 10))
                .extracting(AuditEntry::kind)
                .containsExactly("test.about", "test.acts");
    }

    @Test
    void the_days_of_a_range_are_both_in_it() {
        record("test.day", token, null);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var filter = AuditFilter.ALL.withSearch(token);

        // The day may have changed since it was written.
        assertThat(count(filter.withDays(today.minusDays(1), today))).isEqualTo(1);
        assertThat(count(filter.withDays(null, today))).isEqualTo(1);
        assertThat(count(filter.withDays(null, today.minusDays(2)))).isZero();
        assertThat(count(filter.withDays(today.plusDays(1), null))).isZero();
    }

    @Test
    void the_search_looks_at_subject_details_and_name_and_takes_nothing_for_a_pattern() {
        record("test.subject", token.toUpperCase(java.util.Locale.ROOT) + " 100%", null);
        record("test.details", "-", token + " 1000");
        log.recordBy(1, token, "test.name", "-", null);

        assertThat(count(AuditFilter.ALL.withSearch(token))).isEqualTo(3);
        assertThat(find(AuditFilter.ALL.withSearch(token + " 100%"), null, 10))
                .extracting(AuditEntry::kind)
                .containsExactly("test.subject");
        assertThat(count(AuditFilter.ALL.withSearch(token.substring(0, 5) + "_" + token.substring(6))))
                .isZero();
    }

    @Test
    void a_file_holds_what_the_filter_finds_and_no_formula() throws IOException {
        record("test.export", "=cmd|' /C calc'!A0 " + token, "+1");
        record("test.export", "plain " + token, null);
        var filter = AuditFilter.ALL.withSearch(token);

        var csv = new String(file(filter, ExportFormat.CSV), StandardCharsets.UTF_8);
        var book = Workbook.of(file(filter, ExportFormat.XLSX));

        assertThat(csv.lines()).hasSize(3).first().asString().contains("\"Done by\"");
        assertThat(csv).contains("\"'=cmd|").contains("\"'+1\"").contains("\"plain " + token);
        assertThat(book.hasFormulas()).isFalse();
        assertThat(book.texts(1)).hasSize(3);
        assertThat(book.texts(1).get(2)).contains("=cmd|' /C calc'!A0 " + token, "+1");
        assertThat(find(AuditFilter.ALL.withKind("audit.exported"), null, 2)).hasSize(2);
    }

    private void record(String kind, String subject, String details) {
        asSystem.run(() -> log.record(kind, subject, details));
    }

    private List<AuditEntry> find(AuditFilter filter, AuditEntry after, int limit) {
        return asSystem.call(() -> search.find(filter, after, limit));
    }

    private int count(AuditFilter filter) {
        return asSystem.call(() -> search.count(filter));
    }

    private byte[] file(AuditFilter filter, ExportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        asSystem.run(() -> {
            try {
                exports.write(filter, format, out);
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        });
        return out.toByteArray();
    }
}
