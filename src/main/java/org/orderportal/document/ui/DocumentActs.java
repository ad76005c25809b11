package org.orderportal.document.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.HandingOver;
import org.orderportal.document.Sending;
import org.orderportal.document.Transmission;
import org.orderportal.document.ui.DocumentSteps.Step;
import org.orderportal.order.Availability.Impossible;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person can do with a document, and why not. */
@Component
class DocumentActs {

    private final Documents documents;
    private final Sending sending;
    private final HandingOver handingOver;
    private final BuyerAnswers answers;
    private final List<DocumentSteps> steps;

    DocumentActs(
            Documents documents,
            Sending sending,
            HandingOver handingOver,
            BuyerAnswers answers,
            ObjectProvider<DocumentSteps> steps) {
        this.documents = documents;
        this.sending = sending;
        this.handingOver = handingOver;
        this.answers = answers;
        this.steps = steps.orderedStream().toList();
    }

    BuyerAnswers answers() {
        return answers;
    }

    Documents documents() {
        return documents;
    }

    Sending sending() {
        return sending;
    }

    HandingOver handingOver() {
        return handingOver;
    }

    /** Where it leads on from here: those that its buyer wants first. */
    List<Step> steps(DocumentSummary document, Optional<BuyerAnswer> answer) {
        var all = new ArrayList<Step>();
        steps.forEach(each -> all.addAll(each.of(document, answer)));
        all.sort(Comparator.comparing(Step::wanted).reversed());
        return all;
    }

    Optional<Impossible> whyNotResend(DocumentSummary document) {
        var failed = document.state() == DocumentState.SENT
                && documents.transmissions(document.id()).stream()
                        .anyMatch(way -> way.state() == Transmission.State.FAILED);
        return failed ? Optional.empty() : Optional.of(new Impossible("document.resend.nothing-failed"));
    }

    /** What to say once it is void: who took it to its buyer by hand has to tell them. @param ways that it went */
    static String voided(Collection<Transmission> ways) {
        return ways.stream().anyMatch(way -> way.channel() == Channel.BY_HAND)
                ? "document.page.voided.by-hand"
                : "document.page.voided";
    }

    Optional<Impossible> whyNotVoid(DocumentSummary document) {
        return document.state() == DocumentState.DRAFT
                ? Optional.of(new Impossible("document.void.not-sent"))
                : sending.whyNotVoid(document.id());
    }
}
