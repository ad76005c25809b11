package org.orderportal.document.ui;

import java.util.Optional;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.SeriesBook;
import org.orderportal.party.CompanyDetails;
import org.orderportal.party.ui.CompanyPageSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds its number series to the page of a company that sells. */
@Component
@Order(10)
class SeriesOfCompany implements CompanyPageSection {

    private final SeriesBook book;
    private final Texts texts;
    private final CurrentUsers users;

    SeriesOfCompany(SeriesBook book, Texts texts, CurrentUsers users) {
        this.book = book;
        this.texts = texts;
        this.users = users;
    }

    @Override
    public Optional<PageSection> of(CompanyDetails company, boolean keeper) {
        return company.sells()
                ? Optional.of(new SeriesSection(
                        texts.get(users.require().locale(), "document.series.title"), company.id(), book, keeper))
                : Optional.empty();
    }
}
