package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.LedgerModel.Act;
import org.orderportal.order.LedgerModel.Added;
import org.orderportal.order.LedgerModel.Kind;
import org.orderportal.order.LedgerModel.Part;
import org.orderportal.order.Posting.Source;
import org.orderportal.order.Posting.Split;
import org.orderportal.party.BuyerRules;

/** Does random things to one order, and looks after each whether it stands where the domain says. */
final class LedgerWalk {

    /** A document that counts, and what it did. */
    private record Sent(Source source, Act act) {}

    private final Desk desk;
    private final OrderSummaries summaries;
    private final OrderFolders folders;
    private final OrderHolds holds;
    private final OrderId order;
    private final BuyerRules rules;
    private final RandomGenerator random;
    private final Map<Long, Long> ordered = new LinkedHashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Set<Act> heard = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> log = new ArrayList<>();
    private final Map<Kind, Integer> accepted = new EnumMap<>(Kind.class);
    private Controls controls = Controls.NONE;
    private boolean buyerSpoke;
    private int sentAgain;

    LedgerWalk(
            Desk desk,
            OrderSummaries summaries,
            OrderFolders folders,
            OrderHolds holds,
            OrderId order,
            BuyerRules rules,
            RandomGenerator random) {
        this.desk = desk;
        this.summaries = summaries;
        this.folders = folders;
        this.holds = holds;
        this.order = order;
        this.rules = rules;
        this.random = random;
        desk.lines
                .of(order)
                .forEach(line -> ordered.put(
                        line.id(), line.quantities().ordered().value().longValueExact()));
    }

    List<String> log() {
        return log;
    }

    Map<Kind, Integer> accepted() {
        return accepted;
    }

    int sentAgain() {
        return sentAgain;
    }

    void go(int acts) {
        var ideas = new RandomActs(random, LineTerms.of(rules, OrderKind.ORDER));
        for (int step = 0; step < acts; step++) {
            var dice = random.nextInt(100);
            if (dice < 8) {
                steer();
            } else if (dice < 12) {
                hearBuyer();
            } else if (dice < 30 && !sent.isEmpty()) {
                takeBack();
            } else {
                ideas.next(model().quantities()).ifPresent(this::send);
            }
            look();
        }
    }

    private LedgerModel model() {
        return LedgerModel.of(ordered, rules, sent.stream().map(Sent::act).toList());
    }

    private void look() {
        var model = model();
        var there = desk.lines.of(order).stream().filter(StoredLine::isThere).toList();
        Map<Long, LineQuantities> quantities =
                there.stream().collect(Collectors.toMap(StoredLine::id, StoredLine::quantities));
        var promises = new TreeMap<Long, @Nullable LocalDate>();
        there.forEach(line -> promises.put(line.id(), line.sums().promisedOn()));
        assertThat(quantities).isEqualTo(model.quantities());
        assertThat(promises).isEqualTo(model.promises());
        var status = As.MANAGER.call(() -> summaries.find(order)).orElseThrow().status();
        assertThat(status).isEqualTo(model.status(controls));
        assertThat(quantities.values()).allSatisfy(LedgerWalk::isSound);
        if (controls.withWaitingForBuyer(false).equals(Controls.NONE)) {
            assertThat(status.folder() == Folder.COMPLETED)
                    .isEqualTo(quantities.values().stream().allMatch(this::isDone));
        }
    }

    private static void isSound(LineQuantities line) {
        assertThat(line.counted().minus(line.writtenOff())).isGreaterThanOrEqualTo(Quantity.ZERO);
        assertThat(List.of(
                        line.ordered(),
                        line.backOrdered(),
                        line.dispatched(),
                        line.shortClosed(),
                        line.invoiced(),
                        line.credited(),
                        line.writtenOff()))
                .allMatch(quantity -> !quantity.isNegative());
    }

    /** Each line by itself: what is too much of one never completes another. */
    private boolean isDone(LineQuantities line) {
        var terms = LineTerms.of(rules, OrderKind.ORDER);
        return line.isAnswered()
                && line.backOrdered().isZero()
                && line.toDeliver(terms).isZero()
                && line.toInvoice(terms).isZero()
                && line.toCredit(terms).isZero();
    }

    private void follow() {
        var model = model();
        controls = controls.withCancelled(model.isCancelled()).withWaitingForBuyer(model.isWaitingForBuyer(heard));
        if (buyerSpoke) {
            controls = controls.withAsked(model.isBuyerAnswered(heard) ? null : NoticeKind.ORDER_CHANGE);
        }
    }

    /** The buyer changes the order, which also takes it out of the trash: what was sent until now waits no more. */
    private void hearBuyer() {
        log.add("the buyer speaks");
        desk.change(order);
        buyerSpoke = true;
        sent.forEach(one -> heard.add(one.act()));
        controls = controls.withTrashed(false);
        follow();
    }

    private void send(Act act) {
        var source = Desk.source(documentKind(act.kind()));
        log.add(source.number() + " " + act);
        try {
            var posted = desk.post(order, posting(source, act));
            sent.add(new Sent(source, withAdded(act, posted.addedLines())));
            accepted.merge(act.kind(), 1, Integer::sum);
            follow();
        } catch (Refusal refused) {
            log.add("refused: " + refused.getMessage());
        }
    }

    /** And half of the time it is sent once more: the order is where it was before. */
    private void takeBack() {
        var one = sent.get(random.nextInt(sent.size()));
        var before = model();
        log.add("take back " + one.source().number());
        try {
            desk.takeBack(order, one.source());
        } catch (Refusal refused) {
            log.add("refused: " + refused.getMessage());
            return;
        }
        sent.remove(one);
        follow();
        look();
        var isDocument = one.act().kind() != Kind.CLOSE_SHORT;
        if (isDocument && random.nextBoolean()) {
            var count = sent.size();
            send(one.act());
            if (sent.size() > count && !heard.contains(one.act())) {
                assertThat(List.copyOf(model().quantities().values()))
                        .containsExactlyInAnyOrderElementsOf(before.quantities().values());
                assertThat(model().status(controls)).isEqualTo(before.status(controls));
                sentAgain++;
            }
        }
    }

    private void steer() {
        log.add("steer " + controls);
        var one = List.of(order);
        if (controls.trashed()) {
            As.MANAGER.run(() -> folders.restore(one));
            controls = controls.withTrashed(false);
        } else if (controls.isClosed()) {
            As.MANAGER.run(() -> folders.reopen(one));
            controls = controls.withClosedReason(null);
        } else if (controls.isOnHold()) {
            As.MANAGER.run(() -> holds.release(order, "clear now"));
            controls = controls.withHoldReason(null);
        } else if (random.nextBoolean()) {
            As.MANAGER.run(() -> holds.hold(order, "unclear"));
            controls = controls.withHoldReason("unclear");
        } else if (random.nextBoolean()) {
            As.MANAGER.run(() -> folders.trash(one));
            controls = controls.withTrashed(true);
        } else if (!As.MANAGER
                .call(() -> folders.complete(one, "settled"))
                .done()
                .isEmpty()) {
            controls = controls.withClosedReason("settled");
        }
    }

    private static DocumentKind documentKind(Kind kind) {
        return switch (kind) {
            case ANSWER -> DocumentKind.ORDER_RESPONSE;
            case DISPATCH -> DocumentKind.DISPATCH_ADVICE;
            case INVOICE -> DocumentKind.INVOICE;
            case CREDIT -> DocumentKind.CREDIT_NOTE;
            case CANCEL -> DocumentKind.CANCELLATION;
            case CLOSE_SHORT -> DocumentKind.ACT;
            case RECEIPT -> DocumentKind.ORDER_RESPONSE;
        };
    }

    private static Act withAdded(Act act, List<Long> addedLines) {
        var added = act.added() == null
                ? null
                : new Added(addedLines.getFirst(), act.added().quantity());
        return new Act(act.kind(), act.parts(), added, act.awaits());
    }

    private Posting posting(Source source, Act act) {
        return switch (act.kind()) {
            case ANSWER ->
                new Posting.Answer(
                        source,
                        desk.current(order),
                        act.parts().stream().map(LedgerWalk::answered).toList(),
                        act.added() == null
                                ? List.of()
                                : List.of(Desk.added("added", act.added().quantity())),
                        act.awaits());
            case DISPATCH ->
                new Posting.Dispatch(
                        source, lines(act, part -> Desk.dispatched(part.line(), part.quantity(), part.other())));
            case INVOICE ->
                new Posting.Invoice(source, lines(act, part -> Desk.invoiced(part.line(), part.quantity())));
            case CREDIT ->
                new Posting.Credit(
                        source, lines(act, part -> Desk.credited(part.line(), part.quantity(), part.again())));
            case CANCEL -> new Posting.Cancellation(source);
            case CLOSE_SHORT -> new Posting.CloseShort(source);
            case RECEIPT -> new Posting.Receipt(source);
        };
    }

    private static Posting.AnsweredLine answered(Part part) {
        var splits = part.days().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(day -> new Split(Quantity.of(day.getValue()), day.getKey()))
                .toList();
        return new Posting.AnsweredLine(part.line(), null, splits, Quantity.of(part.other()), false, false);
    }

    private static <T> List<T> lines(Act act, Function<Part, T> line) {
        return act.parts().stream().map(line).toList();
    }
}
