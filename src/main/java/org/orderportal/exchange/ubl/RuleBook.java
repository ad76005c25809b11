package org.orderportal.exchange.ubl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds the official rules ready. Compiling them takes seconds, so that it is done in the background as soon as the
 * portal is up, those of orders first; a document that needs them before waits. They are the same for everybody in
 * this JVM.
 */
@Component
public class RuleBook {

    private static final Map<RuleSet, CompletableFuture<OfficialRules>> RULES = Arrays.stream(RuleSet.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), set -> new CompletableFuture<>()));
    private static boolean begun;

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        begin();
    }

    OfficialRules rules(RuleSet set) {
        begin();
        return future(set).join();
    }

    /** Those that are not compiled yet. */
    List<RuleSet> missing() {
        return sets(rules -> !rules.isDone());
    }

    /** Those that cannot be compiled. */
    List<RuleSet> broken() {
        return sets(CompletableFuture::isCompletedExceptionally);
    }

    private static List<RuleSet> sets(Predicate<CompletableFuture<OfficialRules>> which) {
        return Arrays.stream(RuleSet.values())
                .filter(set -> which.test(future(set)))
                .toList();
    }

    private static CompletableFuture<OfficialRules> future(RuleSet set) {
        return java.util.Objects.requireNonNull(RULES.get(set));
    }

    private static synchronized void begin() {
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("official-rules").start(RuleBook::compileAll);
        }
    }

    private static void compileAll() {
        for (var set : RuleSet.values()) {
            compile(set, future(set));
        }
    }

    private static void compile(RuleSet set, CompletableFuture<OfficialRules> future) {
        try {
            var rules = new OfficialRules(set);
            rules.run(set.smallest());
            if (set == RuleSet.ORDER) {
                UblOrders.warmUp();
            }
            future.complete(rules);
        } catch (RuntimeException | LinkageError broken) {
            future.completeExceptionally(broken);
        }
    }
}
