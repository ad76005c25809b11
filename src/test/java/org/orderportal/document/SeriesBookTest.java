package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import org.junit.jupiter.api.Test;
import org.orderportal.base.SaveResult;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.document.Series.YearRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A supplier says how its documents are numbered; no number comes back, and none is lost by it. */
class SeriesBookTest extends DraftToSend {

    @Autowired
    SeriesBook book;

    @Autowired
    AsSystem asSystem;

    @Test
    void what_is_sent_bears_the_number_that_the_settings_show_as_next() {
        var shown = responses();
        save(shown, shown.with("S/", 5, YearRule.SHOWN, 100));
        var now = responses();
        assertThat(now.number(now.nextNo())).isEqualTo("S/" + now.year() + "-00100");

        var receipt = karin.call(() -> office.send(draft, 100));

        assertThat(receipt.number()).isEqualTo("S/" + now.year() + "-00100");
        assertThat(responses().nextNo()).isEqualTo(101);
    }

    @Test
    void a_series_never_goes_back_whatever_is_written_otherwise() {
        karin.call(() -> office.send(draft, 100));
        var shown = responses();
        assertThat(shown.nextNo()).isEqualTo(2);

        assertThatThrownBy(() -> save(shown, shown.with("X", 0, YearRule.NONE, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("document.series.only-up"));
        save(shown, shown.with("X", 0, YearRule.RESTART, 2));
        var restarted = responses();
        assertThat(restarted.number(restarted.nextNo())).isEqualTo("X" + restarted.year() + "-2");
        save(restarted, restarted.with("OR-", 0, YearRule.NONE, restarted.nextNo()));

        assertThat(responses().nextNo()).isEqualTo(2);
    }

    @Test
    void a_series_that_restarts_begins_with_one_in_another_year() {
        var shown = responses();
        save(shown, shown.with("R", 3, YearRule.RESTART, 41));
        database.sql("update document_series set series_year = series_year - 1 where supplier_id = :supplier")
                .param("supplier", supplier.id().value())
                .update();

        var receipt = karin.call(() -> office.send(draft, 100));

        assertThat(receipt.number()).isEqualTo("R" + shown.year() + "-001");
        assertThat(responses().nextNo()).isEqualTo(2);
    }

    @Test
    void what_is_sent_while_somebody_looks_is_no_conflict_but_another_change_is() {
        var shown = responses();
        karin.call(() -> office.send(draft, 100));

        assertThat(save(shown, shown.with("A", 0, YearRule.NONE, shown.nextNo())))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        saved -> assertThat(((Series) saved.now()).nextNo()).isEqualTo(2));
        assertThat(save(shown, shown.with("B", 0, YearRule.NONE, 5))).isInstanceOf(SaveResult.Conflict.class);
        assertThat(responses().mark()).isEqualTo("A");
    }

    @Test
    void a_supplier_user_reads_the_series_and_changes_none() {
        var shown = responses();

        assertThatThrownBy(() -> karin.call(() -> book.save(shown, shown))).isInstanceOf(AccessDeniedException.class);
    }

    private SaveResult<Series> save(Series shown, Series told) {
        return asSystem.call(() -> book.save(shown, told));
    }

    private Series responses() {
        return karin.call(() -> book.of(supplier.id())).stream()
                .filter(series -> series.kind() == ORDER_RESPONSE)
                .findFirst()
                .orElseThrow();
    }
}
