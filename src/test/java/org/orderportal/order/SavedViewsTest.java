package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SavedViewsTest {

    private static final AtomicLong NEXT_USER = new AtomicLong(1000);
    private static final String QUERY = "status=deliverable&sort=-amount";

    @Autowired
    SavedViews views;

    @Autowired
    Companies companies;

    private CompanyId company;
    private CompanyId sister;
    private Reading anna;

    @BeforeEach
    void one_user_of_two_companies() {
        company = Sample.connected(companies);
        sister = Sample.connected(companies);
        anna = somebodyOf(company, sister);
    }

    @Test
    void a_view_is_kept_under_its_name_with_its_query_as_it_is() {
        var saved = anna.call(() -> views.save("  Due this week ", QUERY + "&q=%C3%A5%22", false));

        assertThat(saved.name()).isEqualTo("Due this week");
        assertThat(anna.call(views::all))
                .containsExactly(
                        new SavedView(saved.id(), "Due this week", QUERY + "&q=%C3%A5%22", false, true, false));
    }

    @Test
    void saving_under_the_same_name_replaces_the_view_and_keeps_it_standard() {
        var first = anna.call(() -> views.save("Mine", QUERY, true));
        anna.run(() -> views.makeStandard(first.id()));

        var second = anna.call(() -> views.save("Mine", "folder=completed", false));

        assertThat(second).isEqualTo(new SavedView(first.id(), "Mine", "folder=completed", false, true, true));
        assertThat(anna.call(views::all)).containsExactly(second);
    }

    @Test
    void names_that_differ_in_case_are_two_views_in_alphabetical_order() {
        anna.run(() -> {
            views.save("östra", QUERY, false);
            views.save("Mine", QUERY, false);
            views.save("mine", QUERY, false);
        });

        assertThat(anna.in(Locale.of("sv")).call(views::all))
                .extracting(SavedView::name)
                .containsExactly("mine", "Mine", "östra");
    }

    @Test
    void a_shared_view_is_seen_by_the_people_of_its_owners_companies_and_by_nobody_else() {
        var shared = anna.call(() -> views.save("For us", QUERY, true));
        anna.run(() -> views.save("For me", QUERY, false));

        assertThat(somebodyOf(sister).call(views::all))
                .containsExactly(new SavedView(shared.id(), "For us", QUERY, true, false, false));
        assertThat(somebodyOf(Sample.connected(companies)).call(views::all)).isEmpty();
        assertThat(somebodyOf().call(views::all)).isEmpty();
        assertThat(someStaff().call(views::all)).extracting(SavedView::id).doesNotContain(shared.id());
    }

    @Test
    void what_staff_share_is_for_staff() {
        var manager = someStaff();
        var shared = manager.call(() -> views.save("Queue of " + manager.id(), QUERY, true));
        var own = manager.call(() -> views.save("Own of " + manager.id(), QUERY, false));

        assertThat(someStaff().call(views::all))
                .extracting(SavedView::id)
                .contains(shared.id())
                .doesNotContain(own.id());
        assertThat(anna.call(views::all)).isEmpty();
    }

    @Test
    void a_view_that_is_no_longer_shared_disappears_for_the_others() {
        var shared = anna.call(() -> views.save("For us", QUERY, true));
        var colleague = somebodyOf(company);
        colleague.run(() -> views.makeStandard(shared.id()));

        anna.run(() -> views.save("For us", QUERY, false));

        assertThat(colleague.call(views::all)).isEmpty();
        assertThat(colleague.call(views::standard)).isEmpty();
    }

    @Test
    void one_view_opens_the_list() {
        var first = anna.call(() -> views.save("First", QUERY, false));
        var second = anna.call(() -> views.save("Second", "folder=completed", false));
        assertThat(anna.call(views::standard)).isEmpty();

        anna.run(() -> views.makeStandard(first.id()));
        anna.run(() -> views.makeStandard(second.id()));

        assertThat(anna.call(views::standard)).map(SavedView::id).contains(second.id());
        assertThat(anna.call(views::all)).extracting(SavedView::standard).containsExactly(false, true);
        anna.run(() -> views.makeStandard(null));
        assertThat(anna.call(views::standard)).isEmpty();
    }

    @Test
    void a_colleague_may_open_their_list_with_a_shared_view_until_its_owner_deletes_it() {
        var shared = anna.call(() -> views.save("For us", QUERY, true));
        var colleague = somebodyOf(company);
        colleague.run(() -> views.makeStandard(shared.id()));
        assertThat(colleague.call(views::standard)).map(SavedView::query).contains(QUERY);
        assertThat(anna.call(views::standard)).isEmpty();

        anna.run(() -> views.delete(shared.id()));

        assertThat(colleague.call(views::standard)).isEqualTo(Optional.empty());
        assertThat(anna.call(views::all)).isEmpty();
    }

    @Test
    void somebody_elses_view_can_be_neither_deleted_nor_replaced() {
        var shared = anna.call(() -> views.save("For us", QUERY, true));
        var colleague = somebodyOf(company);

        colleague.run(() -> assertThatThrownBy(() -> views.delete(shared.id())).isInstanceOf(NotFound.class));
        var own = colleague.call(() -> views.save("For us", "folder=completed", false));

        assertThat(own.id()).isNotEqualTo(shared.id());
        assertThat(anna.call(views::all)).extracting(SavedView::query).containsExactly(QUERY);
    }

    @Test
    void a_foreign_view_cannot_be_made_the_standard_and_looks_like_an_unknown_one() {
        var own = anna.call(() -> views.save("For me", QUERY, false));
        var shared = anna.call(() -> views.save("For us", QUERY, true));
        var stranger = somebodyOf(Sample.connected(companies));

        for (var id : new long[] {own.id(), shared.id(), 42}) {
            stranger.run(() -> assertThatThrownBy(() -> views.makeStandard(id)).isInstanceOf(NotFound.class));
        }
        assertThat(stranger.call(views::standard)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "123456789.123456789.123456789.123456789.123456789.123456789.123456789.123456789.x"})
    void a_name_has_one_to_eighty_characters(String name) {
        anna.run(() -> assertThatThrownBy(() -> views.save(name, QUERY, false)).isInstanceOf(Refusal.class));
    }

    @Test
    void a_query_has_two_thousand_characters_at_most() {
        anna.run(() -> {
            assertThat(views.save("Long", "q".repeat(2000), false).query()).hasSize(2000);
            assertThatThrownBy(() -> views.save("Longer", "q".repeat(2001), false))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void a_user_keeps_a_hundred_views_and_may_still_change_them() {
        anna.run(() -> {
            for (int number = 1; number <= SavedViews.LIMIT; number++) {
                views.save("View " + number, QUERY, false);
            }
            assertThatThrownBy(() -> views.save("One more", QUERY, false)).isInstanceOf(Refusal.class);
            assertThat(views.save("View 7", "folder=completed", false).query()).isEqualTo("folder=completed");
        });
    }

    private Reading somebodyOf(CompanyId... ofCompanies) {
        return new Reading(As.supplier(ofCompanies), NEXT_USER.incrementAndGet(), Locale.ENGLISH);
    }

    private static Reading someStaff() {
        return new Reading(As.MANAGER, NEXT_USER.incrementAndGet(), Locale.ENGLISH);
    }
}
