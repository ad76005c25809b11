package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderFilter;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@AnyDatabase
class OrderNewsTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    OrderNewsAnswers answers;

    @Autowired
    Clock clock;

    private Company buyer;
    private Company supplier;
    private Instant listRead;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        signIn(Locale.ENGLISH);
        listRead = clock.instant();
        super.initVaadinEnvironment();
    }

    @Test
    void the_browser_is_told_what_to_ask_for_and_tells_when_the_news_shall_be_shown() {
        var shown = new AtomicInteger();
        var news = new OrderNews();
        UI.getCurrent().add(news);
        news.setSince(listRead);
        news.setQuery(ListAddress.START.with(OrderFilter.INBOX.withSupplier(supplier.id())));
        news.addShowListener(shown::incrementAndGet);

        var element = news.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "order-news-show", JsonNodeFactory.instance.objectNode()));

        assertThat(element.getAttribute("since")).isEqualTo(listRead.toString());
        assertThat(element.getAttribute("list")).startsWith("company=");
        assertThat(element.getAttribute("show")).isEqualTo("Show");
        assertThat(shown).hasValue(1);
    }

    @Test
    void nothing_new_says_nothing() {
        assertThat(answers.news(clock.instant(), "")).isEqualTo(new OrderNewsAnswers.News(0, ""));
    }

    @Test
    void what_is_new_is_said_in_the_readers_words_for_the_list_that_asks() {
        var other = samples.company("Another buyer");
        samples.order("PO-1", buyer, supplier);
        samples.order("PO-2", other, supplier);
        var ofOneBuyer = ListAddress.START
                .with(OrderFilter.INBOX.withBuyer(other.id()))
                .query()
                .getQueryString();

        assertThat(answers.news(listRead, "")).isEqualTo(new OrderNewsAnswers.News(2, "2 new orders"));
        assertThat(answers.news(listRead, ofOneBuyer)).isEqualTo(new OrderNewsAnswers.News(1, "1 new order"));
        signIn(Locale.of("sv"));
        assertThat(answers.news(listRead, "")).isEqualTo(new OrderNewsAnswers.News(2, "2 nya order"));
        assertThat(answers.news(listRead, ofOneBuyer)).isEqualTo(new OrderNewsAnswers.News(1, "1 ny order"));
    }

    @Test
    void the_orders_of_another_supplier_are_no_news() {
        samples.order("PO-1", buyer, samples.company("Another supplier"));

        assertThat(answers.news(listRead, "").count()).isZero();
    }

    private void signIn(Locale language) {
        samples.signIn(Role.SUPPLIER_USER, language, supplier);
    }
}
