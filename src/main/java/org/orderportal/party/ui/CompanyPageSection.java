package org.orderportal.party.ui;

import java.util.Optional;
import org.orderportal.base.ui.PageSection;
import org.orderportal.party.CompanyDetails;

/** What another module adds to the page of a company: a bean; they stand in the order of their {@code @Order}. */
public interface CompanyPageSection {

    /**
     * The section for this company, or nothing where it has nothing to say.
     *
     * @param keeper whether the reader may change what it shows; its service refuses what the section hides
     */
    Optional<PageSection> of(CompanyDetails company, boolean keeper);
}
