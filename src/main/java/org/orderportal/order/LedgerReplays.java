package org.orderportal.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what orders were made of, and what is stored of it. */
@Component
class LedgerReplays {

    private final JdbcClient database;
    private final OrderHeads heads;
    private final OrderVersions versions;
    private final OrderLines lines;
    private final LedgerEntries entries;
    private final OrderStandings standings;
    private final SupplierHours hours;

    LedgerReplays(
            JdbcClient database,
            OrderHeads heads,
            OrderVersions versions,
            OrderLines lines,
            LedgerEntries entries,
            OrderStandings standings,
            SupplierHours hours) {
        this.database = database;
        this.heads = heads;
        this.versions = versions;
        this.lines = lines;
        this.entries = entries;
        this.standings = standings;
        this.hours = hours;
    }

    List<LedgerReplay> of(List<OrderId> ids) {
        var contents = versions.newest(ids);
        var linesOf = lines.of(ids);
        var entriesOf = entries.of(ids);
        var stored = stored(ids);
        var hoursOf = new HashMap<CompanyId, WorkingTime>();
        var replays = new ArrayList<LedgerReplay>();
        for (var head : heads.of(ids)) {
            var content = contents.get(head.id());
            var status = stored.get(head.id());
            if (content != null && status != null) {
                replays.add(new LedgerReplay(
                        head,
                        content,
                        linesOf.getOrDefault(head.id(), List.of()),
                        entriesOf.getOrDefault(head.id(), List.of()),
                        status,
                        standings.rulesOf(head),
                        hoursOf.computeIfAbsent(head.supplier(), hours::of)));
            }
        }
        return replays;
    }

    private Map<OrderId, LedgerReplay.Stored> stored(List<OrderId> ids) {
        var stored = new HashMap<OrderId, LedgerReplay.Stored>();
        database.sql("select %s, o.delivered, o.invoiced from purchase_order o where o.id in (:ids)"
                        .formatted(OrderRow.COLUMNS))
                .param("ids", ids.stream().map(OrderId::value).toList())
                .query((row, number) -> {
                    var summary = OrderRow.summary(row, number);
                    stored.put(
                            summary.id(),
                            new LedgerReplay.Stored(
                                    summary.status(), row.getBoolean("delivered"), row.getBoolean("invoiced")));
                    return summary.id();
                })
                .list();
        return stored;
    }
}
