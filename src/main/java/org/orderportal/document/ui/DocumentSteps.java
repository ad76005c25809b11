package org.orderportal.document.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentSummary;
import org.orderportal.order.Availability.Impossible;

/** What one can do about a document after it was sent: a bean of each module that makes documents. */
public interface DocumentSteps {

    /** @param answer of the buyer, the one that counts */
    List<Step> of(DocumentSummary document, Optional<BuyerAnswer> answer);

    /**
     * One step.
     *
     * @param labelKey its name: a translation key
     * @param wanted   whether the buyer's answer calls for it
     * @param whyNot   why it is not possible now
     * @param go       takes it, and gives the page on which one goes on
     */
    record Step(String labelKey, boolean wanted, Optional<Impossible> whyNot, Supplier<String> go) {}
}
