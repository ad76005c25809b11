package org.orderportal.bench;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What came of the orders of a seed: two documents for each, a place in the review queue for each eighth, how all went in
 * time, and what was refused. Made by the database itself, in MariaDB's words, once.
 */
final class DeskSeed {

    /** A number from 0 to 99 that belongs to an order, another one for each salt. */
    private static final String DICE = "cast(mod(crc32(concat(o.id, '%s')), 100) as signed)";

    /** The last one is filled last. */
    private static final List<String> TABLES = List.of(
            "outbox", "document_token", "document_order", "document", "review_order", "order_pace", "refused_send");

    private final JdbcTemplate database;

    private DeskSeed(DataSource source) {
        database = new JdbcTemplate(source);
    }

    static void into(DataSource source) {
        var seed = new DeskSeed(source);
        if (!seed.isThere()) {
            TABLES.forEach(table -> seed.database.execute("delete from " + table));
            seed.statements().forEach(seed.database::execute);
            seed.database.execute(
                    "analyze table document, document_order, document_token, outbox, review_order, order_pace, refused_send");
        }
    }

    private boolean isThere() {
        return !database.queryForList("select 1 from refused_send where exists (select 1 from document_order) limit 1")
                .isEmpty();
    }

    private List<String> statements() {
        return Stream.of(
                        documents("ORDER_RESPONSE", 1),
                        documents("INVOICE", 2),
                        """
                        insert into document_order (order_id, document_id, supplier_id, posted)
                        select d.order_id, d.id, d.supplier_id, d.state = 'SENT' from document d""",
                        "insert into document_token (token, document_id) select lower(d.number), d.id from document d",
                        """
                        insert into document_token (token, document_id)
                        select o.number_sort, d.id from document d join purchase_order o on o.id = d.order_id
                        where o.number_sort <> lower(d.number)""",
                        """
                        insert into outbox (id, document_id, channel, buyer_id, document_kind, document_no, state,
                            not_before, attempts, failures, target, changed_at)
                        select d.id, d.id, 'PULL', d.buyer_id, d.kind, d.number,
                            case when d.transmission = 'FAILED' then 'FAILED' else 'DELIVERED' end, d.sent_at,
                            case when mod(d.id, 20) = 0 then 3 else 1 end, 0, '', d.sent_at
                        from document d where d.state = 'SENT'""",
                        """
                        insert into review_order (order_id, needed, shows_at, due_at, marks, search_text, owner_id,
                            snoozed_until)
                        select o.id, $A < 90, o.received_at, timestampadd(hour, 48, o.received_at), '', concat(o.number_sort,
                            ' ', o.buyer_sort), case when $A < 45 then 0 else (select min(id) from portal_user) end,
                            case when $B < 10 then timestampadd(day, 30, now()) else '2000-01-01 00:00:00' end
                        from purchase_order o where $C < 12 and not exists
                            (select 1 from review_order r where r.order_id = o.id)""",
                        """
                        insert into order_pace (order_id, supplier_id, buyer_id, answer_due_at, answered_at,
                            answer_minutes_late, deliver_by, delivered_on, days_late)
                        select o.id, o.supplier_id, o.buyer_id, timestampadd(hour, 48, o.received_at),
                            case when $A < 95 then timestampadd(hour, 24 + $A / 2, o.received_at) end,
                            case when $A < 95 then greatest(0, $A - 70) end, date(timestampadd(day, 14, o.received_at)),
                            case when $B < 90 then date(timestampadd(day, 10 + $B / 15, o.received_at)) end,
                            case when $B < 90 then greatest(0, floor($B / 15) - 4) end
                        from purchase_order o
                        where not exists (select 1 from order_pace p where p.order_id = o.id)""",
                        """
                        insert into refused_send (document_id, rule_key, rule_kind, refused_on, order_id, supplier_id,
                            buyer_id, document_kind, tries, last_at)
                        select o.id + 2, concat('rule-', mod($A, 12)), 'BUYER', date(o.received_at), o.id, o.supplier_id,
                            o.buyer_id, 'INVOICE', 1 + mod($B, 3), o.received_at
                        from purchase_order o where $C < 8""")
                .map(DeskSeed::withDice)
                .toList();
    }

    private static String documents(String kind, int behind) {
        return """
            insert into document (id, supplier_id, order_id, buyer_id, kind, state, number, revision, structure_revision,
                on_request, created_at, changed_at, changed_by, sent_at, listed_at, amount, currency, answered,
                transmission, listed)
            select o.id + %2$d, o.supplier_id, o.id, o.buyer_id, '%1$s',
                case when $A < 5 then 'DRAFT' when $A < 7 then 'DISCARDED' when $A < 9 then 'WITHDRAWN' else 'SENT' end,
                concat('%2$d-', o.number), 1, 1, false, o.received_at, o.received_at, 'Seed',
                timestampadd(hour, %2$d, o.received_at), timestampadd(hour, %2$d, o.received_at), o.amount, o.currency,
                case when $B < 2 then 'RE' else 'NONE' end, case when $C < 1 then 'FAILED' else 'KEPT' end, true
            from purchase_order o""".formatted(kind, behind);
    }

    private static String withDice(String statement) {
        var text = statement;
        for (var salt : List.of("A", "B", "C")) {
            text = text.replace("$" + salt, DICE.formatted(salt));
        }
        return text;
    }
}
