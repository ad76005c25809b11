package org.orderportal.notification;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supplier whose people are told what happens, and another one's who are not. */
@SpringBootTest
abstract class SupplierInTheNews {

    @Autowired
    News news;

    @Autowired
    OrderSamples samples;

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationSettings settings;

    @Autowired
    AsSystem asSystem;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Company buyer;
    Company supplier;
    Somebody anna;

    @BeforeEach
    void a_supplier() {
        news.spread();
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        anna = news.person("Anna", Role.SUPPLIER_USER, supplier);
    }

    List<NotificationEntry> list(Somebody reader) {
        return reader.call(() -> notifications.list(false, 0, 100));
    }
}
