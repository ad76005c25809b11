package org.orderportal.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that arrives in the demo, in the order in which it arrives. */
final class DemoDocuments {

    private DemoDocuments() {}

    static List<DemoDocument> upTo(Clock clock) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var documents = new ArrayList<DemoDocument>();
        var orders = DemoOrders.relativeTo(now);
        orders.forEach(order -> documents.add(arrived(order)));
        DemoOrders.fromStranger(now).forEach(order -> documents.add(arrived(order)));
        notices(orders, now, documents);
        documents.add(new DemoDocument("oioubl-order-K-8799.xml", at(now.minusDays(9)), OddArrivals.anotherDialect()));
        documents.add(
                new DemoDocument("order-broken-off.xml", at(now.minusHours(5)), OddArrivals.brokenOff(orders.get(11))));
        documents.sort(Comparator.comparing(DemoDocument::arrivedAt));
        return documents;
    }

    /** The region changes one of its advanced orders, and cancels another. */
    private static void notices(List<DemoOrder> orders, LocalDateTime now, List<DemoDocument> documents) {
        var advanced = orders.stream()
                .filter(order -> order.profile().equals("advanced_ordering"))
                .filter(order -> order.supplier() == DemoParties.MEDICAL)
                .toList()
                .reversed();
        var changed = advanced.get(0);
        documents.add(notice(
                "order-change-4500201.xml",
                changed,
                now,
                (order, at) -> NoticeXml.change(order, "4500201", at.toLocalDate())));
        var cancelled = advanced.get(1);
        documents.add(notice(
                "order-cancellation-4500202.xml",
                cancelled,
                now,
                (order, at) -> NoticeXml.cancellation(order, "4500202", at.toLocalDate())));
    }

    private interface Notice {
        byte[] about(DemoOrder order, LocalDateTime at);
    }

    /** Half a day after its order, or just now. */
    private static DemoDocument notice(String fileName, DemoOrder order, LocalDateTime now, Notice notice) {
        var later = order.issued().plusHours(20);
        var sent = later.isBefore(now) ? later : now.minusMinutes(2);
        return new DemoDocument(fileName, at(sent), notice.about(order, sent));
    }

    private static DemoDocument arrived(DemoOrder order) {
        var name = "order-" + order.number().replace(' ', '-') + ".xml";
        return new DemoDocument(name, at(order.issued().plusMinutes(3)), OrderXml.of(order));
    }

    private static Instant at(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
