package org.orderportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderportal.party.CompanyNumbers;

class DemoPartiesTest {

    @Test
    void the_companies_of_the_demo_bear_numbers_by_which_they_can_be_registered() {
        var buyers = List.of(DemoParties.REGION, DemoParties.CITY, DemoParties.MUNICIPALITY);

        assertThat(Stream.concat(buyers.stream(), DemoParties.SUPPLIERS.stream())
                        .map(DemoParty::description))
                .allSatisfy(company -> {
                    var address = company.endpoint();
                    assertThat(CompanyNumbers.of(address.scheme(), address.id()))
                            .contains(address.id());
                    assertThat(company.identifiers())
                            .allSatisfy(number -> assertThat(CompanyNumbers.of(number.scheme(), number.value()))
                                    .contains(number.value()));
                    assertThat(CompanyNumbers.vat(company.vatNumber())).contains(company.vatNumber());
                });
    }
}
