package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.orderportal.order.LedgerModel.Kind;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whatever suppliers do in whatever order, the invariants of the domain hold. */
@SpringBootTest
class LedgerPropertyTest {

    private static final int ORDERS = 120;
    private static final int ACTS = 14;

    private static final List<BuyerRules> RULES = List.of(
            Sums.ANSWER_FIRST,
            WorkedCases.CONFIRMED_BASE,
            BuyerRules.DEFAULT,
            Sums.rules(false, InvoiceBase.DISPATCHED, null));

    @Autowired
    Desk desk;

    @Autowired
    OrderSummaries summaries;

    @Autowired
    OrderFolders folders;

    @Autowired
    OrderHolds holds;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook rules;

    @Autowired
    LedgerCheck check;

    @Test
    void sums_facets_and_folders_follow_whatever_is_sent_and_taken_back() {
        var supplier = Sample.connected(companies);
        var buyers = RULES.stream()
                .map(demanded -> {
                    var buyer = Sample.connected(companies);
                    As.ADMINISTRATOR.run(() -> rules.setRules(buyer, demanded));
                    return buyer;
                })
                .toList();
        var orders = new ArrayList<OrderId>();
        var accepted = new EnumMap<Kind, Integer>(Kind.class);
        var again = 0;
        for (int number = 0; number < ORDERS; number++) {
            var which = number % RULES.size();
            var seed = 7_001L + number;
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var quantities = quantities(random);
            var order = desk.receive(
                    Sample.of(buyers.get(which), supplier, "PO-" + number).requestedOn(null), quantities);
            var walk = new LedgerWalk(desk, summaries, folders, holds, order, RULES.get(which), random);
            try {
                walk.go(ACTS);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("Seed %d, after %s".formatted(seed, walk.log()), failed);
            }
            walk.accepted().forEach((kind, count) -> accepted.merge(kind, count, Integer::sum));
            again += walk.sentAgain();
            orders.add(order);
        }

        assertThat(TestDifferences.of(check, orders.toArray(OrderId[]::new))).isEmpty();
        assertThat(accepted).containsOnlyKeys(Kind.values()).allSatisfy(LedgerPropertyTest::isOften);
        assertThat(again).isGreaterThan(20);
    }

    private static void isOften(Kind kind, int count) {
        assertThat(count).as(kind.name()).isGreaterThan(10);
    }

    private static long[] quantities(RandomGenerator random) {
        return random.longs(random.nextInt(1, 4), 0, 12).toArray();
    }
}
