package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class OrderTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"order", "order_sv", "order_de", "order_fi"})
    void every_state_reason_and_kind_of_event_has_a_text(String file) throws IOException {
        var texts = texts(file);

        assertThat(texts.stringPropertyNames())
                .containsAll(keys("order.status.response.", ResponseFacet.values()))
                .containsAll(keys("order.status.delivery.", DeliveryFacet.values()))
                .containsAll(keys("order.status.invoicing.", InvoiceFacet.values()))
                .containsAll(keys("order.status.control.", ControlFacet.values()))
                .containsAll(keys("order.status.headline.", Headline.values()))
                .containsAll(keys("order.status.folder.", Folder.values()))
                .containsAll(keys("order.status.kind.", OrderKind.values()))
                .containsAll(keys("order.status.profile.", OrderProfile.values()))
                .containsAll(keys("order.status.notice.", NoticeKind.values()))
                .containsAll(keys("order.filter.", StatusFilter.values()))
                .containsAll(keys("order.action.not-in-this-version.", ActionKind.values()))
                .containsAll(ActionRulesTest.cases().stream()
                        .map(one -> "order.action." + one.reason())
                        .toList())
                .contains(
                        "order.history." + OrderHistory.RECEIVED,
                        "order.history." + OrderHistory.WAITING,
                        "order.history." + OrderHistory.CONNECTED,
                        "order.history." + OrderHistory.CHANGE_ARRIVED,
                        "order.history." + OrderHistory.CANCELLATION_ARRIVED,
                        "order.history." + OrderHistory.TRASHED,
                        "order.history." + OrderHistory.RESTORED,
                        "order.history." + OrderHistory.RESTORED_FOR_BUYER,
                        "order.history." + OrderHistory.COMPLETED_BY_HAND,
                        "order.history." + OrderHistory.REOPENED,
                        "order.history." + OrderHistory.HELD,
                        "order.history." + OrderHistory.RELEASED,
                        "order.history." + OrderHistory.CLOSED_SHORT,
                        "order.history." + OrderEvents.RESPONSE_SENT,
                        "order.history." + OrderEvents.RESPONSE_WITHDRAWN,
                        "order.history." + OrderEvents.RECEIPT_ACKNOWLEDGED,
                        "order.history." + OrderEvents.RECEIPT_WITHDRAWN,
                        "order.status.headline.DELIVERABLE.share",
                        "order.status.headline.INVOICEABLE.share");
    }

    private static List<String> keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var stream =
                Objects.requireNonNull(OrderTextsTest.class.getResourceAsStream("/i18n/" + file + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
