package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.order.ListCount;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;

/** Who acts for several companies reads a range of each, and has one list. */
class DocumentsOfSeveralCompaniesTest extends SupplierAtWork {

    @Autowired
    DocumentList list;

    private Company second;
    private Somebody ofBoth;
    private final List<DocumentId> inTurns = new ArrayList<>();

    @BeforeEach
    void drafts_of_two_companies_in_turns_and_one_of_a_third() {
        second = samples.company("Fjällbrunn AB");
        ofBoth = Somebody.of("Ola", supplier, second);
        for (var number = 0; number < 6; number++) {
            inTurns.add(draft("TURN-" + number, number % 2 == 0 ? supplier : second));
        }
        draft("FOREIGN", samples.company("Somebody else AB"));
    }

    private DocumentId draft(String number, Company whose) {
        clock.putForward(Duration.ofMinutes(1));
        var made = samples.order(number, buyer, whose);
        return Somebody.of("Of " + whose.name(), whose).call(() -> drafts.open(ORDER_RESPONSE, made));
    }

    @Test
    void pages_go_on_through_both_in_the_sequence_of_time() {
        assertThat(pages(ofBoth, true, 4)).containsExactlyElementsOf(inTurns.reversed());
        assertThat(pages(ofBoth, false, 4)).containsExactlyElementsOf(inTurns);
    }

    @Test
    void the_count_is_that_of_both_and_a_chosen_company_narrows_it() {
        assertThat(count(ofBoth, DocumentFilter.ALL)).isEqualTo(new ListCount(6, true));
        assertThat(count(ofBoth, DocumentFilter.ALL.withSupplier(second.id()))).isEqualTo(new ListCount(3, true));
        assertThat(count(Somebody.of("Nobody's"), DocumentFilter.ALL)).isEqualTo(new ListCount(0, true));
    }

    @Test
    void a_buyer_of_both_is_offered_once() {
        assertThat(ofBoth.call(() -> list.buyers(null))).extracting(Company::id).containsExactly(buyer.id());
        assertThat(ofBoth.call(() -> list.buyers(second.id())))
                .extracting(Company::id)
                .containsExactly(buyer.id());
    }

    private ListCount count(Somebody reader, DocumentFilter filter) {
        return reader.call(() -> list.count(filter));
    }

    /** All, read page by page. */
    private List<DocumentId> pages(Somebody reader, boolean newestFirst, int size) {
        var all = new ArrayList<DocumentPosition>();
        IntStream.range(0, 3).forEach(page -> {
            @Nullable DocumentPosition last = all.isEmpty() ? null : all.getLast();
            all.addAll(reader.call(() -> list.positions(DocumentFilter.ALL, newestFirst, last, size)));
        });
        return all.stream().map(DocumentPosition::id).toList();
    }
}
