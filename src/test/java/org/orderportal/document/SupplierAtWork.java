package org.orderportal.document;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A supplier that makes documents for an order, with an outbox and a clock that move only when the test says so. */
@SpringBootTest
@Import({TestOutbox.class, ShiftedClock.class})
public abstract class SupplierAtWork {

    @Autowired
    protected Drafts drafts;

    @Autowired
    protected Sending sending;

    @Autowired
    protected SendingOffice office;

    @Autowired
    protected TestOutbox outbox;

    @Autowired
    protected ShiftedClock clock;

    @Autowired
    protected OrderSamples samples;

    protected Company buyer;
    protected Company supplier;
    protected OrderId order;
    protected Somebody karin;

    @BeforeEach
    void an_order() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        karin = Somebody.of("Karin", supplier);
        order = samples.order("PO-1", buyer, supplier);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putBack();
    }
}
