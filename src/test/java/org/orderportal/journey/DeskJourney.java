package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.document.ShiftedClock;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.api.AnswerDesk;
import org.orderportal.exchange.api.AnswerDesk.ReceivedOrder;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.identity.Users;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an account manager does all day, each in four clicks at most and without leaving the desk. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "portal.push.internal-addresses=true",
            "portal.push.plain-http=true",
            "portal.mail.from=Order Portal <portal@operator.example>"
        })
@Import(ShiftedClock.class)
@ExtendWith(Browser.Provided.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskJourney {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    OrderSamples samples;

    @Autowired
    Users users;

    @Autowired
    AsSystem asSystem;

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private final List<String> five = new ArrayList<>();
    private AnswerDesk machines;
    private HttpServer receiver;
    private volatile int receives = 410;
    private String manager = "";
    private String supplierPerson = "";
    private Company buyer;
    private Company supplier;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAILS.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @BeforeAll
    void a_desk_full_of_work(@Autowired BeanFactory beans) throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(receives, -1);
            exchange.close();
        });
        receiver.start();
        machines = AnswerDesk.of(port, beans);
        buyer = samples.company("Desk Region " + UUID.randomUUID());
        supplier = samples.company("Desk Fasteners " + UUID.randomUUID());
        manager = person("Maria Bergman", Role.ACCOUNT_MANAGER, Set.of());
        supplierPerson = person("Karin Holm", Role.SUPPLIER_USER, Set.of(supplier.id()));
        for (int number = 1; number <= 5; number++) {
            five.add(late("DESK-TAKE-" + number));
        }
        late("DESK-LATE-1");
        late("DESK-SNOOZE-1");
    }

    @AfterAll
    void stop() {
        receiver.stop(0);
        MAILS.stop();
    }

    @Test
    void why_an_order_is_late_stands_in_its_row_and_on_its_page(Browser browser) {
        var desk = desk(browser, "DESK-LATE-1");
        new Screen(desk.page(), Look.DESK).picture("desk-queue").has_no_grave_barrier();

        assertThat(desk.row("DESK-LATE-1")).containsText(Pattern.compile("Delivery late 3 days"));
        desk.click(desk.row("DESK-LATE-1").getByRole(AriaRole.LINK).first());
        assertThat(desk.page().locator("section:has-text('Looked after by')"))
                .containsText(Pattern.compile("Delivery late 3 days"));
        desk.took(1);
    }

    @Test
    void the_supplier_is_reminded(Browser browser) {
        var desk = desk(browser, "DESK-LATE-1");

        desk.act("DESK-LATE-1", "Remind the supplier");
        desk.click(desk.button("Send"));

        desk.says("The supplier is reminded.");
        desk.took(3);
        assertThat(MAILS.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(List.of(MAILS.getReceivedMessages()))
                .anySatisfy(mail -> assertThat(mail.getAllRecipients()[0]).hasToString(supplierPerson));
    }

    @Test
    void five_orders_are_taken_over(Browser browser) {
        var desk = desk(browser, "DESK-TAKE");
        assertThat(desk.page().locator(".queue-row")).hasCount(5);

        desk.click(desk.page().getByLabel("Tick all shown"));
        desk.click(desk.button("Assign to me"));

        desk.says("5 orders are yours now.");
        desk.took(2);
        desk.page().navigate("/review?view=mine&q=DESK-TAKE");
        assertThat(desk.page().locator(".queue-row")).hasCount(5);
    }

    @Test
    void an_order_is_put_off_with_a_note(Browser browser) {
        var desk = desk(browser, "DESK-SNOOZE-1");

        desk.act("DESK-SNOOZE-1", "Snooze …");
        desk.page().getByLabel("Note").fill("The carrier calls back");
        desk.click(desk.button("Snooze"));

        desk.says("The order is snoozed.");
        desk.took(3);
        desk.page().navigate("/review?view=snoozed&q=DESK-SNOOZE-1");
        assertThat(desk.row("DESK-SNOOZE-1")).containsText("The carrier calls back");
    }

    @Test
    void what_did_not_get_through_is_found_and_sent_again(Browser browser) {
        receives = 410;
        var letter = Letter.unique().numbered("DESK-FAIL-" + UUID.randomUUID());
        var order = machines.order(letter.order());
        push(order);
        assertThat(machines.respond(order, "{\"answer\":\"accept\",\"send\":true}")
                        .statusCode())
                .isEqualTo(201);
        clock.putForward(Duration.ofMinutes(1));
        var page = browser.visitor(Look.DESK, "http://localhost:" + port);
        page.waitForCondition(() -> is(order, "FAILED"));
        receives = 200;
        var desk = desk(browser, letter.number());
        assertThat(desk.row(letter.number())).containsText("Sending failed");

        desk.act(letter.number(), Pattern.compile("Send .* again"));

        desk.says("It is being sent again.");
        desk.took(2);
        desk.page().waitForCondition(() -> is(order, "DELIVERED"));
    }

    @Test
    void a_refused_order_is_read_and_tried_again(Browser browser) {
        var number = "DESK-REFUSED-" + UUID.randomUUID();
        var refused = Letter.unique().numbered(number).order().replace("<cbc:ID>20</cbc:ID>", "<cbc:ID>10</cbc:ID>");
        machines.api().post(refused.getBytes());
        var desk = desk(browser, "");

        desk.click(desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Message log")));
        desk.click(desk.page().locator("vaadin-grid a").first());
        assertThat(desk.page().locator("body")).containsText("PEPPOL-T01-R001");
        desk.click(desk.button("Try again"));

        desk.says("Tried again, and it did not help");
        desk.took(3);
    }

    @Test
    void a_waiting_party_is_connected(Browser browser) {
        var letter = Letter.unique().numbered("DESK-WAIT-" + UUID.randomUUID());
        machines.api().post(letter.order().getBytes());
        var desk = desk(browser, letter.number());
        assertThat(desk.row(letter.number())).containsText("Waits for a connection");

        desk.act(letter.number(), Pattern.compile("Connect Norrskog"));
        desk.click(desk.button("Connect"));

        desk.says("The company is connected.");
        desk.took(3);
    }

    @Test
    void an_order_is_looked_at_as_its_supplier(Browser browser) {
        var desk = desk(browser, "DESK-LATE-1");

        desk.click(desk.row("DESK-LATE-1").getByRole(AriaRole.LINK).first());
        desk.click(desk.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More")));
        desk.click(desk.item("View as supplier"));

        var banner = desk.page().locator(".viewing-banner");
        assertThat(banner).containsText("You see the portal as " + supplier.name() + " sees it.");
        assertThat(desk.page().locator("h1")).containsText("DESK-LATE-1");
        desk.took(3);
        new Screen(desk.page(), Look.DESK).picture("viewing-as-supplier").has_no_grave_barrier();
        banner.getByRole(AriaRole.BUTTON).click();
        assertThat(desk.page().locator(".viewing-banner")).hasCount(0);
        assertThat(desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Review")))
                .isVisible();
    }

    /** The queue with what is searched for. */
    private ReviewPage desk(Browser browser, String search) {
        var list = browser.signedIn(Look.DESK, "http://localhost:" + port, manager, OrderStates.PASSWORD);
        return ReviewPage.open(list.page(), search);
    }

    private String late(String number) {
        samples.order(
                number,
                buyer,
                supplier,
                // Late by the days of those who look, whose day begins before that of the test's machine.
                LocalDate.now(STOCKHOLM).minusDays(3),
                List.of(OrderSamples.line("1", "Hex bolt M8×40", 200)));
        return number;
    }

    /** Whether what was sent for that order has come so far. */
    private boolean is(ReceivedOrder order, String state) {
        return database.sql("""
                        select count(*) from outbox o join document d on d.id = o.document_id
                        where d.order_id = :order and o.state = :state""")
                        .param("order", IdText.parse(order.id()).orElseThrow())
                        .param("state", state)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void push(ReceivedOrder order) {
        var url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/";
        asSystem.run(() -> machines.channels()
                .save(new BuyerChannel(
                        order.buyer(), 0, Way.HTTP_PUSH, null, url, false, null, Locale.ENGLISH, false, null, "")));
    }

    private String person(String name, Role role, Set<CompanyId> companies) {
        var email = UUID.randomUUID() + "@example.com";
        asSystem.call(
                () -> users.create(name, email, role, companies, Locale.ENGLISH, STOCKHOLM, OrderStates.PASSWORD));
        return email;
    }
}
