package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.notification.Recipients.Recipient;
import org.orderportal.order.DueFor;
import org.orderportal.order.DueOrder;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/** Who is told of what, and how. */
@AnyDatabase
class RecipientsTest {

    private static final CompanyId MEDICAL = new CompanyId(10);
    private static final CurrentUser ANNA = person(1, "Anna", Role.SUPPLIER_USER, 10L, 11L);
    private static final CurrentUser ERIK = person(2, "Erik", Role.SUPPLIER_USER, 10L);
    private static final CurrentUser STEN = person(3, "Sten", Role.SUPPLIER_USER, 12L);
    private static final CurrentUser MARIA = person(4, "Maria", Role.ACCOUNT_MANAGER);
    private static final CurrentUser JOHAN = person(5, "Johan", Role.ADMINISTRATOR);

    private final Map<String, Way> chosen = new HashMap<>();

    private static CurrentUser person(long id, String name, Role role, Long... companies) {
        return new CurrentUser(id, name, "", role, Set.of(companies), Locale.ENGLISH, ZoneOffset.UTC);
    }

    private static Fact fact(Occasion occasion, @Nullable CurrentUser person, long actor) {
        var notice = Notice.of(occasion, "fact", MEDICAL, new OrderId(7), Instant.EPOCH);
        return new Fact(1, notice, person == null ? null : person.id(), actor);
    }

    private List<Recipient> told(Fact fact) {
        Recipients.Choices choices =
                (person, occasion) -> Optional.ofNullable(chosen.get(person.name() + " " + occasion));
        return new Recipients(List.of(ANNA, ERIK, STEN, MARIA, JOHAN), choices).of(fact);
    }

    @Test
    void a_new_order_is_told_to_everybody_of_its_supplier_and_to_nobody_else() {
        assertThat(told(fact(Occasion.ORDER_RECEIVED, null, 0)))
                .containsExactly(new Recipient(ANNA, Way.AT_ONCE), new Recipient(ERIK, Way.AT_ONCE));
    }

    @Test
    void an_order_that_waits_is_told_to_staff_only() {
        assertThat(told(fact(Occasion.ORDER_WAITS, null, 0)))
                .containsExactly(new Recipient(MARIA, Way.DIGEST), new Recipient(JOHAN, Way.DIGEST));
    }

    @Test
    void who_did_it_is_not_told() {
        assertThat(told(fact(Occasion.DOCUMENT_TAKEN_BACK, null, ERIK.id())))
                .extracting(Recipient::person)
                .containsExactly(ANNA);
    }

    @Test
    void what_somebody_chose_holds_for_them_alone() {
        chosen.put("Anna ORDER_RECEIVED", Way.OFF);
        chosen.put("Erik ORDER_RECEIVED", Way.DIGEST);
        chosen.put("Maria ANSWER_OVERDUE", Way.PORTAL);

        assertThat(told(fact(Occasion.ORDER_RECEIVED, null, 0))).containsExactly(new Recipient(ERIK, Way.DIGEST));
        assertThat(told(fact(Occasion.ANSWER_OVERDUE, null, 0)))
                .containsExactly(
                        new Recipient(ANNA, Way.AT_ONCE),
                        new Recipient(ERIK, Way.AT_ONCE),
                        new Recipient(MARIA, Way.PORTAL));
    }

    @Test
    void what_is_for_certain_people_is_told_to_them_as_far_as_it_concerns_them() {
        assertThat(told(fact(Occasion.MENTIONED, MARIA, JOHAN.id())))
                .containsExactly(new Recipient(MARIA, Way.AT_ONCE));
        assertThat(told(fact(Occasion.MENTIONED, ANNA, JOHAN.id())))
                .as("internal notes are not for suppliers")
                .isEmpty();
        assertThat(told(fact(Occasion.REMINDED, STEN, MARIA.id())))
                .as("the order of another supplier")
                .isEmpty();
    }

    @Test
    void mail_that_failed_is_told_whatever_somebody_chose_and_never_by_mail() {
        chosen.put("Anna MAIL_FAILED", Way.OFF);
        var notice = new Notice(
                "fact", Occasion.MAIL_FAILED, null, null, null, null, null, List.of(), null, null, Instant.EPOCH);

        assertThat(told(new Fact(1, notice, ANNA.id(), 0))).containsExactly(new Recipient(ANNA, Way.PORTAL));
    }

    @Test
    void a_deadline_at_short_notice_is_soon_when_half_of_the_time_has_gone() {
        var received = Instant.parse("2026-11-25T08:00:00Z");
        var due = new DueOrder(
                new OrderId(7), MEDICAL, received, received.plusSeconds(8 * 3_600), DueFor.ANSWER, List.of());

        assertThat(ClockReports.isSoon(due, received.plusSeconds(3 * 3_600))).isFalse();
        assertThat(ClockReports.isSoon(due, received.plusSeconds(4 * 3_600))).isTrue();
    }
}
