package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.StatusFilter;

class ListAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "folder=completed",
                "status=partially-accepted&q=r%C3%B6d",
                "company=0000000000001&buyer=0000000000002",
                "from=2026-11-01&until=2026-11-30&waiting=yes&sort=-amount"
            })
    void what_an_address_says_is_what_it_is_made_from(String query) {
        var address = ListAddress.of(QueryParameters.fromString(query));

        assertThat(ListAddress.of(address.query())).isEqualTo(address);
        assertThat(address.query().getParameters())
                .isEqualTo(QueryParameters.fromString(query).getParameters());
    }

    @Test
    void what_is_not_understood_is_left_out() {
        var address = ListAddress.of(
                QueryParameters.fromString("folder=attic&status=%27&from=tomorrow&sort=colour&company=x&other=1"));

        assertThat(address).isEqualTo(ListAddress.START);
    }

    @Test
    void without_filters_the_folder_and_the_sort_stay() {
        var address = ListAddress.of(QueryParameters.fromString("folder=completed&status=delivered&q=a&sort=number"));

        assertThat(address.isFiltered()).isTrue();
        assertThat(address.filter().status()).isEqualTo(StatusFilter.DELIVERED);
        assertThat(withoutFilters(address).isFiltered()).isFalse();
        assertThat(withoutFilters(address).filter().folder()).isEqualTo(FolderFilter.COMPLETED);
        assertThat(withoutFilters(address).query().getQueryString()).isEqualTo("folder=completed&sort=number");
    }

    @Test
    void the_first_view_needs_no_address() {
        assertThat(ListAddress.of(QueryParameters.empty()).filter()).isEqualTo(OrderFilter.INBOX);
        assertThat(ListAddress.START.after("orders")).isEqualTo("orders");
    }

    private static ListAddress withoutFilters(ListAddress address) {
        return address.with(address.filter().withoutFilters());
    }
}
