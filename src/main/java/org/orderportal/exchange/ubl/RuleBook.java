package org.orderportal.exchange.ubl;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds the official rules ready. Compiling them takes seconds, so that it is done in the background as soon as the
 * portal is up; a document that arrives before waits for it. They are the same for everybody in this JVM.
 */
@Component
public class RuleBook {

    private static final CompletableFuture<OfficialRules> RULES = new CompletableFuture<>();
    private static boolean begun;

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        begin();
    }

    OfficialRules rules() {
        begin();
        return RULES.join();
    }

    private static synchronized void begin() {
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("official-rules").start(RuleBook::compile);
        }
    }

    private static void compile() {
        try {
            var rules = new OfficialRules();
            UblOrders.warmUp(rules);
            RULES.complete(rules);
        } catch (RuntimeException | LinkageError broken) {
            RULES.completeExceptionally(broken);
        }
    }
}
