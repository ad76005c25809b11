package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.order.OrderStatus.Share;
import org.orderportal.party.BuyerRules;

/** The domain's table of worked cases, row by row. */
@AnyDatabase
class WorkedCasesTest {

    static List<WorkedCases.Row> rows() {
        return WorkedCases.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_left_and_what_is_shown_is_as_the_domain_says(WorkedCases.Row row) {
        var order = Sums.withControl(Sums.withAnswering(row.sums().order(row.rules()), row.answering()), row.control());

        var status = Sums.statusOf(order);

        var line = row.sums().quantities();
        assertThat(line.toDeliver(order.terms())).isEqualTo(Quantity.of(row.toDeliver()));
        assertThat(line.toInvoice(order.terms())).isEqualTo(Quantity.of(row.toInvoice()));
        assertThat(line.toCredit(order.terms())).isEqualTo(Quantity.of(row.toCredit()));
        assertThat(status.response()).isEqualTo(row.response());
        assertThat(status.headline()).isEqualTo(row.headline());
        assertThat(status.folder()).isEqualTo(row.folder());
        assertThat(status.deliverable()).isEqualTo(row.toDeliver() > 0);
        assertThat(status.invoiceable()).isEqualTo(row.toInvoice() > 0);
    }

    record Numbers(String name, BuyerRules rules, Sums sums, Share delivered, DeliveryFacet delivery, Share invoiced) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Numbers> numbers() {
        return List.of(
                new Numbers(
                        "Delivered 8 of 6 (+2)",
                        Sums.ANSWER_FIRST,
                        Sums.of(10).c(6).d(8),
                        share(8, 6),
                        DeliveryFacet.FULLY_DELIVERED,
                        share(0, 8)),
                new Numbers(
                        "Delivered 2 of 5",
                        Sums.ANSWER_FIRST,
                        Sums.of(6).c(5).d(2),
                        share(2, 5),
                        DeliveryFacet.PARTLY_DELIVERED,
                        share(0, 2)),
                new Numbers(
                        "what is on back order is not delivered",
                        Sums.ANSWER_FIRST,
                        Sums.of(6).c(2).b(3).d(2),
                        share(2, 2),
                        DeliveryFacet.PARTLY_DELIVERED,
                        share(0, 2)),
                new Numbers(
                        "Delivered 6, 4 will not come",
                        Sums.ANSWER_FIRST,
                        Sums.of(10).c(10).d(6).s(4),
                        share(6, 6),
                        DeliveryFacet.FULLY_DELIVERED,
                        share(0, 6)),
                new Numbers(
                        "Delivered 6 of 9",
                        Sums.ANSWER_FIRST,
                        Sums.of(10).c(10).d(6).s(1),
                        share(6, 9),
                        DeliveryFacet.PARTLY_DELIVERED,
                        share(0, 6)),
                new Numbers(
                        "a surplus credited for good is not invoiced",
                        WorkedCases.CONFIRMED_BASE,
                        Sums.of(10).c(10).d(6).s(4).i(10).w(4),
                        share(6, 6),
                        DeliveryFacet.FULLY_DELIVERED,
                        share(6, 6)),
                new Numbers(
                        "returned goods were invoiced",
                        Sums.ANSWER_FIRST,
                        Sums.of(10).c(10).d(10).i(10).w(3),
                        share(10, 10),
                        DeliveryFacet.FULLY_DELIVERED,
                        share(10, 10)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbers_of_a_single_line_are_its_quantities(Numbers row) {
        var status = Sums.statusOf(row.sums().order(row.rules()));

        assertThat(status.delivered()).isEqualTo(row.delivered());
        assertThat(status.delivery()).isEqualTo(row.delivery());
        assertThat(status.invoiced()).isEqualTo(row.invoiced());
    }

    private static Share share(long n, long m) {
        return new Share(Quantity.of(n), Quantity.of(m));
    }
}
