package org.orderportal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.orderportal.cluster.Database;
import org.orderportal.cluster.Node;
import org.orderportal.cluster.Nodes;
import org.orderportal.document.PatchResult.Conflict;
import org.orderportal.document.PatchResult.Saved;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.Letter;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.orderportal.prove.Row;

/**
 * People on two nodes write into the same fields of the same drafts, each raising the number that they see by one: in the
 * end a field holds as many as were said to be kept, or somebody's edit is lost. The control answers each conflict with
 * what it wanted to write anyway, as a form without revisions would.
 */
final class ConcurrentEdits {

    private static final int NODES = 2;
    private static final int WRITERS = 8;
    private static final int DRAFTS = 4;
    private static final int FIELDS = 6;

    /** More than that, and it is broken: nobody waits for the rest. */
    private static final int MOST_ERRORS = 1_000;

    private final List<Node> nodes;
    private final List<DocumentId> documents = new ArrayList<>();
    private final Acting writer;
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    private ConcurrentEdits(List<Node> nodes) {
        this.nodes = nodes;
        var desk = Desk.of(nodes.getFirst().beans());
        var letter = Letter.unique();
        var supplier = desk.connectSupplier(letter);
        desk.connectBuyer(letter);
        this.writer = Acting.supplier(supplier);
        for (var draft = 0; draft < DRAFTS; draft++) {
            documents.add(open(desk, letter.numbered("EDIT-" + draft), supplier));
        }
    }

    private DocumentId open(Desk desk, Letter letter, CompanyId supplier) {
        OrderId order = desk.take(letter.orderBytes()).order();
        return Acting.supplier(supplier).call(() -> drafts(0).open(DocumentKind.ORDER_RESPONSE, order));
    }

    public static void main(String[] arguments) throws Exception {
        var edits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var proof = new Row("edits");
        try (var nodes = Nodes.start(NODES, Database.empty("edits"), context -> {})) {
            compare(nodes, edits, proof);
        }
        proof.end();
    }

    private static void compare(List<Node> nodes, int edits, Row proof) throws Exception {
        var start = System.nanoTime();
        var run = new ConcurrentEdits(nodes);
        run.write(edits, false);
        var seconds = (System.nanoTime() - start) / 1e9;
        var lost = run.kept.get() - run.sum();

        var control = new ConcurrentEdits(nodes);
        control.write(Math.max(1_000, edits / 20), true);
        var lostBlindly = 100.0 * (control.kept.get() - control.sum()) / control.kept.get();

        proof.add(
                "R3",
                "%,d edits of %d fields by %d writers over two nodes".formatted(edits, DRAFTS * FIELDS, WRITERS)
                        + Database.inWords(),
                "0 lost, no error",
                "%,d lost, %d errors; %,d conflicts shown to their writer"
                        .formatted(lost, run.errors.get(), run.conflicts.get()),
                lost == 0 && run.errors.get() == 0,
                String.format(Locale.ROOT, "conflicts written over unseen: %.1f %% lost", lostBlindly),
                lostBlindly > 1);
        proof.remark("%,.0f edits a second, on the database's own disk.", edits / seconds);
    }

    private void write(int edits, boolean blindly) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var number = 0; number < WRITERS; number++) {
                var drafts = drafts(number);
                work.add(() -> {
                    while (kept.get() < edits && errors.get() < MOST_ERRORS) {
                        edit(drafts, blindly);
                    }
                    return true;
                });
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    /** Looks at a field, thinks, and raises what was seen by one. */
    private void edit(Drafts drafts, boolean blindly) {
        var random = ThreadLocalRandom.current();
        var draft = documents.get(random.nextInt(DRAFTS));
        var at = FieldAddress.header("f" + random.nextInt(FIELDS));
        try {
            var seen = writer.call(() -> drafts.read(draft)).fields().get(at);
            var wanted = (number(seen) + 1) + " " + UUID.randomUUID();
            var result = patch(drafts, draft, at, revision(seen), wanted);
            while (result instanceof Conflict conflict) {
                conflicts.incrementAndGet();
                var theirs = conflict.theirs();
                var text = blindly ? wanted : (number(theirs) + 1) + " " + UUID.randomUUID();
                result = patch(drafts, draft, at, revision(theirs), text);
            }
            if (result instanceof Saved) {
                kept.incrementAndGet();
            } else {
                errors.incrementAndGet();
            }
        } catch (RuntimeException shown) {
            errors.incrementAndGet();
            System.out.println(shown);
        }
    }

    private PatchResult patch(Drafts drafts, DocumentId draft, FieldAddress at, long base, String text) {
        var patch = new DraftPatch(at, base, text, false, UUID.randomUUID().toString());
        return writer.call(() -> drafts.patch(draft, patch));
    }

    private long sum() {
        return documents.stream()
                .map(draft -> writer.call(() -> drafts(1).read(draft)).fields())
                .map(Map::values)
                .flatMap(java.util.Collection::stream)
                .mapToLong(ConcurrentEdits::number)
                .sum();
    }

    private Drafts drafts(int number) {
        return nodes.get(number % NODES).get(Drafts.class);
    }

    private static long number(@org.jspecify.annotations.Nullable FieldValue seen) {
        return seen == null ? 0 : Long.parseLong(seen.text().split(" ")[0]);
    }

    private static long revision(@org.jspecify.annotations.Nullable FieldValue seen) {
        return seen == null ? 0 : seen.revision();
    }
}
