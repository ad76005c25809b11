package org.orderportal.figures;

import java.time.Clock;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.document.SendRefused;
import org.orderportal.order.AnswerTimes;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts which rules refuse documents, in a transaction of its own: what was refused is undone, and this is not. */
@Component
class RefusalKeeping {

    private final JdbcClient database;
    private final RetriedTransactions transactions;
    private final AnswerTimes times;
    private final Clock clock;

    RefusalKeeping(JdbcClient database, RetriedTransactions transactions, AnswerTimes times, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.times = times;
        this.clock = clock;
    }

    @EventListener
    public void on(SendRefused event) {
        var rules = event.rules().stream().map(RuleKind::counted).collect(Collectors.toCollection(TreeSet::new));
        transactions.run(() -> rules.forEach(rule -> count(event, rule)));
    }

    private void count(SendRefused event, String rule) {
        var now = clock.instant();
        var row = new MapSqlParameterSource("document", event.document().value())
                .addValue("rule", Stored.cut(rule, 100))
                .addValue("kind", RuleKind.of(rule).name())
                .addValue("on", times.dayOf(now))
                .addValue("order", event.order().value())
                .addValue("supplier", event.supplier().value())
                .addValue("buyer", event.buyer().value())
                .addValue("documentKind", event.kind().name())
                .addValue("at", Stored.moment(now));
        var counted = database.sql("""
            update refused_send set tries = tries + 1, last_at = :at
            where document_id = :document and rule_key = :rule and refused_on = :on""").paramSource(row).update();
        if (counted == 0) {
            database.sql("""
                insert into refused_send (document_id, rule_key, rule_kind, refused_on, order_id, supplier_id,
                    buyer_id, document_kind, tries, last_at)
                values (:document, :rule, :kind, :on, :order, :supplier, :buyer, :documentKind, 1, :at)""").paramSource(row).update();
        }
    }
}
