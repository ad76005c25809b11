package org.orderportal.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.document.SupplierAtWork;
import org.orderportal.identity.UserId;
import org.orderportal.notes.InternalNote.Earlier;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What colleagues say to each other about an order. */
@RecordApplicationEvents
class InternalNotesTest extends SupplierAtWork {

    @Autowired
    InternalNotes notes;

    @Autowired
    StaffAtWork staff;

    @Autowired
    AsSystem asSystem;

    @Autowired
    ApplicationEvents events;

    private Somebody maria;
    private Somebody johan;

    @BeforeEach
    void two_colleagues() {
        maria = staff.hire("Maria " + UUID.randomUUID(), Role.ACCOUNT_MANAGER);
        johan = staff.hire("Johan " + UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    @Test
    void a_note_is_read_by_colleagues_and_names_those_it_is_for() {
        var id = maria.call(() -> notes.write(order, " Ring them.  ", Set.of(idOf(johan))));

        var note = johan.call(() -> notes.of(order)).getFirst();

        assertThat(note.id()).isEqualTo(id);
        assertThat(note.text()).isEqualTo("Ring them.");
        assertThat(note.author()).isEqualTo(maria.user().name());
        assertThat(note.mentioned())
                .extracting(Colleague::name)
                .containsExactly(johan.user().name());
        assertThat(note.editable()).as("by somebody else").isFalse();
        assertThat(johan.call(() -> notes.counts(List.of(order, new OrderId(1)))))
                .containsOnly(Map.entry(order, 1));
    }

    @Test
    void who_is_mentioned_is_told_once_and_nothing_of_the_text_is_told() {
        var words = "Ask @" + johan.user().name().toUpperCase(Locale.ROOT) + " about it";
        var id = maria.call(() -> notes.write(order, words, Set.of(idOf(maria))));
        maria.run(() -> notes.edit(id, 0, words + " today", Set.of(idOf(maria))));

        assertThat(events.stream(ColleagueMentioned.class))
                .singleElement()
                .returns(idOf(johan), ColleagueMentioned::colleague)
                .returns(order, ColleagueMentioned::order)
                .returns(id, ColleagueMentioned::note)
                .asString()
                .doesNotContain("about it");
    }

    @Test
    void nobody_is_mentioned_who_cannot_read_it() {
        maria.run(() ->
                notes.write(order, "For Karin", Set.of(new UserId(karin.user().id()))));

        assertThat(maria.call(() -> notes.of(order)).getFirst().mentioned()).isEmpty();
        assertThat(events.stream(ColleagueMentioned.class)).isEmpty();
        assertThat(maria.call(notes::colleagues))
                .extracting(Colleague::id)
                .contains(idOf(maria), idOf(johan))
                .doesNotContain(new UserId(karin.user().id()));
    }

    @Test
    void ones_own_note_can_be_put_otherwise_for_a_while_and_what_it_said_is_kept() {
        var id = maria.call(() -> notes.write(order, "First", Set.of()));
        maria.run(() -> notes.edit(id, 0, "Second", Set.of()));

        var note = maria.call(() -> notes.of(order)).getFirst();
        assertThat(note.text()).isEqualTo("Second");
        assertThat(note.earlier()).extracting(Earlier::text).containsExactly("First");
        assertThat(note.editable()).isTrue();

        refused(maria, "notes.changed-meanwhile", () -> notes.edit(id, 0, "Third", Set.of()));
        refused(johan, "notes.not-yours", () -> notes.edit(id, 1, "Third", Set.of()));
        clock.putForward(InternalNotes.EDITABLE.minus(Duration.ofMinutes(1)));
        maria.run(() -> notes.edit(id, 1, "Third", Set.of()));
        clock.putForward(Duration.ofMinutes(1));
        refused(maria, "notes.too-late", () -> notes.edit(id, 2, "Fourth", Set.of()));
        assertThat(maria.call(() -> notes.of(order)).getFirst().editable()).isFalse();
    }

    @Test
    void a_note_that_is_struck_out_stays_and_counts_no_more() {
        var id = johan.call(() -> notes.write(order, "Wrong", Set.of()));
        johan.run(() -> notes.pin(id));

        refused(maria, "notes.not-yours", () -> notes.strike(id));
        johan.run(() -> notes.strike(id));

        var note = maria.call(() -> notes.of(order)).getFirst();
        assertThat(note.text()).isEqualTo("Wrong");
        assertThat(note.struck()).isNotNull();
        assertThat(note.isPinned()).isFalse();
        assertThat(maria.call(() -> notes.counts(List.of(order)))).isEmpty();
        refused(maria, "notes.struck-already", () -> notes.pin(id));
    }

    @Test
    void an_administrator_strikes_out_what_others_wrote() {
        var id = maria.call(() -> notes.write(order, "Wrong", Set.of()));

        johan.run(() -> notes.strike(id));

        assertThat(maria.call(() -> notes.of(order)).getFirst().isStruck()).isTrue();
    }

    @Test
    void what_is_pinned_comes_first() {
        var old = maria.call(() -> notes.write(order, "Old", Set.of()));
        maria.run(() -> notes.write(order, "New", Set.of()));
        assertThat(texts()).containsExactly("New", "Old");

        johan.run(() -> notes.pin(old));
        assertThat(texts()).containsExactly("Old", "New");

        maria.run(() -> notes.unpin(old));
        assertThat(texts()).containsExactly("New", "Old");
    }

    @Test
    void nobody_but_people_of_the_operator_reads_or_writes_one() {
        maria.run(() -> notes.write(order, "Secret", Set.of()));
        var looking = new Somebody(maria.user().lookingAsSupplier(supplier.id().value()));
        var machine = new Somebody(as(Role.OPERATOR_CONNECTION));

        for (var other : List.of(karin, looking, machine)) {
            other.run(() -> assertThatThrownBy(() -> notes.of(order)).isInstanceOf(AccessDeniedException.class));
            other.run(() -> assertThatThrownBy(() -> notes.write(order, "Mine", Set.of()))
                    .isInstanceOf(AccessDeniedException.class));
            other.run(() ->
                    assertThatThrownBy(() -> notes.counts(List.of(order))).isInstanceOf(AccessDeniedException.class));
        }
        asSystem.run(() -> assertThatThrownBy(() -> notes.of(order)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void a_note_says_something_about_an_order_that_is_there() {
        refused(maria, "notes.empty", () -> notes.write(order, " \n ", Set.of()));
        refused(maria, "notes.too-long", () -> notes.write(order, "å".repeat(InternalNotes.LONGEST + 1), Set.of()));
        maria.run(() -> notes.write(order, "å".repeat(InternalNotes.LONGEST), Set.of()));
        maria.run(() -> assertThatThrownBy(() -> notes.write(new OrderId(1), "Hello", Set.of()))
                .isInstanceOf(NotFound.class));
        maria.run(() -> assertThatThrownBy(() -> notes.pin(new NoteId(1))).isInstanceOf(NotFound.class));
    }

    private List<String> texts() {
        return maria.call(() -> notes.of(order)).stream()
                .map(InternalNote::text)
                .toList();
    }

    private static void refused(Somebody who, String key, Runnable act) {
        who.run(() -> assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key)));
    }

    private CurrentUser as(Role role) {
        return new CurrentUser(
                1,
                "Machine",
                "",
                role,
                Set.of(),
                maria.user().locale(),
                maria.user().zone());
    }

    private static UserId idOf(Somebody person) {
        return new UserId(person.user().id());
    }
}
