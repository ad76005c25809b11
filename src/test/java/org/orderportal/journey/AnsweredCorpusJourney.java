package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.Documents;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.exchange.ubl.RuleCheck;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.Orders;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Answers orders that others have published, in the form and with changes, and runs the official rules over what is sent.
 * They lie in the folder {@code orders} of the one that the system property {@code portal.corpus} names.
 */
@PortalWithin
class AnsweredCorpusJourney {

    private static final int ORDERS = 3;
    private static final int LINES = 3;

    @Autowired
    BeanFactory beans;

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    Users users;

    @Autowired
    Documents documents;

    @Autowired
    AsSystem asSystem;

    @LocalServerPort
    int port;

    @Test
    void published_orders_are_answered_with_changes_under_the_official_rules(Browser browser) throws IOException {
        var corpus = Optional.ofNullable(System.getProperty("portal.corpus")).map(Path::of);
        assumeTrue(corpus.isPresent(), "-Dportal.corpus names no folder with orders: nothing of it is tested");
        var published = published(corpus.orElseThrow().resolve("orders"));
        assertThat(published).hasSize(ORDERS);

        for (var order : published) {
            var supplier = order.summary().supplier();
            asSystem.run(() -> companies.connect(supplier));
            asSystem.run(() -> companies.connect(order.summary().buyer()));
            var page = clerk(browser, order);
            var editor = ResponseEditorPage.open(page, order.summary().id());
            var sent = new ChangedAnswerPage(editor, order.content()).send();

            isAsTyped(
                    order,
                    Acting.supplier(supplier)
                            .call(() -> documents.xml(sent.id()))
                            .bytes());
        }
    }

    private static void isAsTyped(OrderDetails order, byte[] xml) {
        var number = order.content().number().text();
        assertThat(RuleCheck.fatal(xml)).as(number).isEmpty();
        assertThat(RuleCheck.texts(xml, "OrderResponseCode")).as(number).containsExactly("CA");
        assertThat(RuleCheck.texts(xml, "LineStatusCode")).as(number).contains("1", "3", "7");
        assertThat(RuleCheck.texts(xml, "Name")).as(number).contains(ChangedAnswerPage.ADDED);
        assertThat(RuleCheck.texts(xml, "Note")).as(number).contains(ChangedAnswerPage.NOTE);
    }

    /** The first few orders with lines enough. */
    private List<OrderDetails> published(Path folder) throws IOException {
        var desk = Desk.of(beans);
        var found = new ArrayList<OrderDetails>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (found.size() == ORDERS) {
                    break;
                }
                var taken = desk.take(Files.readAllBytes(file));
                if (taken.order() != null && taken.status() == MessageStatus.WAITING_FOR_CONNECTION) {
                    var order = Acting.OPERATOR.call(() -> orders.details(taken.order()));
                    if (order.content().lines().size() >= LINES) {
                        found.add(order);
                    }
                }
            }
        }
        return found;
    }

    private Page clerk(Browser browser, OrderDetails order) {
        var email = UUID.randomUUID() + "@example.com";
        asSystem.call(() -> users.create(
                "Karin Holm",
                email,
                Role.SUPPLIER_USER,
                Set.of(order.summary().supplier()),
                Locale.ENGLISH,
                ZoneId.of("Europe/Stockholm"),
                OrderStates.PASSWORD));
        return browser.signedIn(Look.DESK, "http://localhost:" + port, email, OrderStates.PASSWORD)
                .page();
    }
}
