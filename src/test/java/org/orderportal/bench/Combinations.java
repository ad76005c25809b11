package org.orderportal.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.orderportal.base.IdText;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderSort;
import org.orderportal.order.StatusFilter;

/** What is measured: each folder, status, one buyer and words to search for, in every sort; and some that go beyond. */
final class Combinations {

    private static final String EVERYWHERE = "folder=all";

    private record Filter(String name, String query) {}

    private final List<Filter> filters = new ArrayList<>();
    private final List<Filter> beyond = new ArrayList<>();

    /** @param rareWord the number of one order, in the database that is to be searched */
    Combinations(String rareWord) {
        for (var folder : FolderFilter.values()) {
            filters.add(new Filter("folder " + name(folder), folder(folder)));
        }
        for (var status : StatusFilter.values()) {
            filters.add(new Filter(
                    name(status), (status.liesOnlyInInbox() ? "" : EVERYWHERE + "&") + "status=" + name(status)));
        }
        var buyer = IdText.of(new SeedCompanies().buyers().getFirst().id());
        filters.add(new Filter("one buyer", EVERYWHERE + "&buyer=" + buyer));
        filters.add(new Filter("rare word", EVERYWHERE + "&q=" + rareWord));
        filters.add(new Filter("word of some", EVERYWHERE + "&q=" + SeedOrders.FREQUENT_WORD));
        filters.add(new Filter("word of many", EVERYWHERE + "&q=" + SeedOrders.VERY_FREQUENT_WORD));

        beyond.add(new Filter("buyer and status", EVERYWHERE + "&status=accepted&buyer=" + buyer));
        beyond.add(new Filter("status and days", "status=deliverable&from=2024-03-01&until=2024-03-31"));
        beyond.add(new Filter("word and status", EVERYWHERE + "&status=on-hold&q=" + SeedOrders.VERY_FREQUENT_WORD));
        beyond.add(new Filter("two words", EVERYWHERE + "&q=" + SeedOrders.VERY_FREQUENT_WORD + "+" + rareWord));
    }

    /** Every filter in every sort. */
    List<Combination> guaranteed() {
        return filters.stream()
                .flatMap(filter -> Arrays.stream(OrderSort.values())
                        .map(sort -> new Combination(filter.name(), filter.query(), sort, true)))
                .toList();
    }

    /** Every filter by date received, and every sort of the inbox: enough where each figure takes its time. */
    List<Combination> chosen() {
        return guaranteed().stream()
                .filter(each ->
                        each.sort() == OrderSort.RECEIVED || each.query().isEmpty())
                .toList();
    }

    List<Combination> beyond() {
        return beyond.stream()
                .flatMap(filter -> Stream.of(OrderSort.RECEIVED, OrderSort.AMOUNT)
                        .map(sort -> new Combination(filter.name(), filter.query(), sort, false)))
                .toList();
    }

    private static String folder(FolderFilter folder) {
        return folder == FolderFilter.INBOX ? "" : "folder=" + name(folder);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
