package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.outbound.BuyerChannel.Saved;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that are posted to a buyer's system, which is an HTTP server of the test. */
@OutboundTest
class PushCarrierTest {

    private record Received(Headers headers, byte[] body) {}

    @Autowired
    PushCarrier carrier;

    @Autowired
    BuyerChannelRows channels;

    private final List<Received> received = new ArrayList<>();
    private PostOffice office;
    private HttpServer server;
    private int answer = 204;

    @BeforeEach
    void open(@Autowired BeanFactory beans) throws IOException {
        office = PostOffice.of(beans);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private CompanyId buyer() {
        return office.buyer(none -> Settings.url(none, url("/documents?key=hidden")));
    }

    @Test
    void the_receiver_can_check_whose_it_is_and_that_nothing_was_changed() throws Exception {
        var buyer = buyer();
        var id = office.putDue(buyer);

        office.work(carrier);

        assertThat(office.way(id).state()).isEqualTo(State.DELIVERED);
        assertThat(office.way(id).target()).doesNotContain("hidden");
        var posted = received.getFirst();
        assertThat(new String(posted.body(), StandardCharsets.UTF_8)).startsWith("<OrderResponse>OR-");
        assertThat(posted.headers().getFirst("Content-Type")).isEqualTo("application/xml");
        assertThat(posted.headers().getFirst("Portal-Document-Id")).isEqualTo(id.toString());
        assertThat(posted.headers().getFirst("Portal-Document-Kind")).isEqualTo("order-response");
        assertThat(posted.headers().getFirst("Portal-Document-Number")).isEqualTo("OR-" + id.value());
        var timestamp = posted.headers().getFirst("Portal-Timestamp");
        assertThat(posted.headers().getFirst("Portal-Signature"))
                .isEqualTo("v1=" + hmac(channels.secret(buyer).orElseThrow(), timestamp, posted.body()));
    }

    /** As the documentation tells the receiver to do it. */
    private static String hmac(String secret, String timestamp, byte[] body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    @Test
    void a_repeated_document_is_known_by_its_key() {
        answer = 503;
        var id = office.putDue(buyer());
        office.work(carrier);
        assertThat(office.way(id).error()).isEqualTo("The buyer's system answered 503 Service Unavailable.");

        answer = 200;
        office.clock.forwardTo(office.way(id).nextTry());
        office.work(carrier);

        assertThat(office.way(id).state()).isEqualTo(State.DELIVERED);
        assertThat(received).hasSize(2);
        assertThat(received)
                .extracting(posted -> posted.headers().getFirst("Idempotency-Key"))
                .containsOnly(received.getFirst().headers().getFirst("Idempotency-Key"));
        assertThat(received.get(1).body()).isEqualTo(received.get(0).body());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void a_redirect_is_not_followed(int status) {
        answer = status;
        var id = office.putDue(buyer());

        office.work(carrier);

        assertThat(received).hasSize(1);
        assertThat(office.way(id).state()).isEqualTo(State.WAITING);
        assertThat(office.way(id).error()).contains(String.valueOf(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void what_the_receiver_will_not_have_is_given_up_at_once(int status) {
        answer = status;
        var id = office.putDue(buyer());

        office.work(carrier);

        assertThat(office.way(id).state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_receiver_that_is_not_there_is_tried_again() {
        var buyer = buyer();
        server.stop(0);
        var id = office.putDue(buyer);

        office.work(carrier);

        assertThat(office.way(id).state()).isEqualTo(State.WAITING);
        assertThat(office.way(id).error())
                .isEqualTo("127.0.0.1:" + server.getAddress().getPort() + " cannot be reached.");
    }

    @Test
    void a_secret_is_made_once_shown_once_and_renewed_on_demand(@Autowired BuyerChannels settings) {
        var buyer = office.buyer(none -> none);
        var first = (Saved.Done)
                Acting.ADMINISTRATOR.call(() -> settings.save(Settings.url(settings.of(buyer), url("/documents"))));
        var again = (Saved.Done)
                Acting.ADMINISTRATOR.call(() -> settings.save(Settings.url(settings.of(buyer), url("/others"))));
        var renewed = Acting.ADMINISTRATOR.call(() -> settings.renewSecret(buyer));

        assertThat(first.newSecret()).hasSize(43);
        assertThat(again.newSecret()).isNull();
        assertThat(again.channel().hasSecret()).isTrue();
        assertThat(renewed).hasSize(43).isNotEqualTo(first.newSecret());
        assertThat(channels.secret(buyer)).contains(renewed);
    }

    @Test
    void of_two_administrators_the_later_one_sees_what_the_other_set(@Autowired BuyerChannels settings) {
        var buyer = office.buyer(none -> none);
        var seen = Acting.ADMINISTRATOR.call(() -> settings.of(buyer));
        Acting.ADMINISTRATOR.call(() -> settings.save(Settings.folder(seen, "theirs")));

        var result = Acting.ADMINISTRATOR.call(() -> settings.save(Settings.folder(seen, "mine")));

        assertThat(result).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.theirs().folder()).isEqualTo("theirs");
            assertThat(conflict.theirs().changedBy()).isEqualTo("Kim ADMINISTRATOR");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://buyer.example/",
                "ftp://buyer.example/",
                "https://user:word@buyer.example/",
                "https://buyer.example/#part",
                "buyer.example",
                "https://",
                "not an address"
            })
    void addresses_that_are_not_pushed_to_are_refused_when_they_are_set(String url) {
        assertThatThrownBy(() -> new PushAddresses(false, true).check(url)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "http://localhost/",
                "https://10.1.2.3/",
                "https://192.168.1.1/",
                "https://172.16.0.9/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/"
            })
    void nothing_is_pushed_into_an_internal_network_unless_that_is_allowed(String url) {
        assertThatThrownBy(() -> new PushAddresses(false, false).reachable(url))
                .isInstanceOfSatisfying(
                        Undelivered.class,
                        failed -> assertThat(failed.isLasting()).isTrue());
    }
}
