package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.StatusFilter;

@AnyDatabase
class ListAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "folder=inbox",
                "folder=completed",
                "status=partially-accepted&q=r%C3%B6d",
                "attention=yes&status=overdue&folder=all",
                "company=0000000000001&buyer=0000000000002",
                "from=2026-11-01&until=2026-11-30&waiting=yes&sort=-amount",
                "requested-from=2026-11-01&requested-until=2026-11-30&sort=status",
                "least=1.5&most=1000.25&sort=-progress",
                "columns=number,buyer,progress&density=compact",
                "at=0000000000003&row=0000000000004&ids=0000000000005,0000000000006"
            })
    void what_an_address_says_is_what_it_is_made_from(String query) {
        var address = ListAddress.of(QueryParameters.fromString(query));

        assertThat(ListAddress.of(address.query())).isEqualTo(address);
        assertThat(address.query().getParameters())
                .isEqualTo(QueryParameters.fromString(query).getParameters());
    }

    @Test
    void what_is_not_understood_is_left_out() {
        var address = ListAddress.of(QueryParameters.fromString("folder=attic&status=%27&from=tomorrow&sort=colour"
                + "&company=x&other=1&least=much&most=1e99999999&at=!&ids=,!,&columns=,colour&density=none"));

        assertThat(address).isEqualTo(ListAddress.START);
    }

    @Test
    void without_filters_the_folder_the_sort_and_the_look_stay() {
        var address = ListAddress.of(QueryParameters.fromString(
                "folder=completed&status=delivered&q=a&sort=number&density=compact&at=0000000000003"));

        assertThat(address.isFiltered()).isTrue();
        assertThat(address.filter().status()).isEqualTo(StatusFilter.DELIVERED);
        assertThat(withoutFilters(address).isFiltered()).isFalse();
        assertThat(withoutFilters(address).filter().folder()).isEqualTo(FolderFilter.COMPLETED);
        assertThat(withoutFilters(address).query().getParameters())
                .isEqualTo(QueryParameters.fromString("folder=completed&sort=number&density=compact")
                        .getParameters());
    }

    @Test
    void the_plain_list_names_its_folder_since_the_bare_address_opens_the_standard_view() {
        assertThat(ListAddress.of(QueryParameters.empty()).filter()).isEqualTo(OrderFilter.INBOX);
        assertThat(ListAddress.START.after("orders")).isEqualTo("orders?folder=inbox");
    }

    @Test
    void more_than_fifty_ticked_orders_are_not_named() {
        var fifty = LongStream.rangeClosed(1, 50).mapToObj(OrderId::new).toList();
        var more = LongStream.rangeClosed(1, 51).mapToObj(OrderId::new).toList();

        assertThat(ListAddress.START.ticking(fifty).query().getParameters()).containsKey("ids");
        assertThat(ListAddress.START.ticking(more).query().getParameters()).doesNotContainKey("ids");
    }

    @Test
    void the_number_is_always_a_column() {
        var address = ListAddress.of(QueryParameters.fromString("columns=buyer"));

        assertThat(address.layout().columns()).isEqualTo(List.of(ListColumn.BUYER, ListColumn.NUMBER));
    }

    @Test
    void a_saved_view_keeps_neither_the_place_nor_the_ticks() {
        var address =
                ListAddress.of(QueryParameters.fromString("q=a&at=0000000000003&row=0000000000004&ids=0000000000005"));

        assertThat(address.withoutPlace().query().getQueryString()).isEqualTo("q=a");
    }

    private static ListAddress withoutFilters(ListAddress address) {
        return address.with(address.filter().withoutFilters());
    }
}
