package org.orderportal.order;

import java.util.Optional;
import org.orderportal.party.CompanyId;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Never recognises an order: what intake would be like if it were not idempotent. */
public final class Forgetful extends PurchaseOrders {

    private Forgetful(JdbcClient database, NamedParameterJdbcTemplate batches, OrderListing listing) {
        super(database, batches, listing);
    }

    /** Takes the place of the one that recognises. The database must not insist that a number is there once only. */
    public static void takeOver(GenericApplicationContext context) {
        context.registerBean(
                "purchaseOrders",
                PurchaseOrders.class,
                () -> new Forgetful(
                        context.getBean(JdbcClient.class),
                        context.getBean(NamedParameterJdbcTemplate.class),
                        context.getBean(OrderListing.class)));
    }

    @Override
    Optional<Known> find(CompanyId buyer, CompanyId supplier, OrderNumber number) {
        return Optional.empty();
    }
}
