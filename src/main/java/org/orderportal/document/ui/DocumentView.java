package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.AnswerStatus;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.DraftPages;
import org.orderportal.document.Sending;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.Readers;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One document as it was sent: what it says, how far it has come on its ways, its files; taken back while that is
 * possible, and handed over again where that failed. The address of a draft leads on to where that is written.
 */
@Route("documents/:" + DocumentView.DOCUMENT)
@PermitAll
class DocumentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String DOCUMENT = "document";

    private final DocumentDesk desk;
    private final Sending sending;
    private final DocumentActs acts;
    private final ObjectProvider<DraftPages> drafts;
    private final ObjectProvider<DocumentBody> bodies;
    private final Readers readers;
    private final Span badge = new Span();
    private String title = "";
    private @Nullable TransmissionSection transmission;
    private @Nullable DocumentWatch watch;

    DocumentView(
            DocumentDesk desk,
            Sending sending,
            DocumentActs acts,
            ObjectProvider<DraftPages> drafts,
            ObjectProvider<DocumentBody> bodies,
            Readers readers) {
        this.desk = desk;
        this.sending = sending;
        this.acts = acts;
        this.drafts = drafts;
        this.bodies = bodies;
        this.readers = readers;
        badge.getElement().setAttribute("role", "status");
        getContent().addClassNames("page", "readable", "document-page");
    }

    /** An unknown document and one of somebody else end in the same page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var document = event.getRouteParameters()
                .get(DOCUMENT)
                .flatMap(DocumentId::parse)
                .flatMap(this::find);
        if (document.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (document.get().state() == DocumentState.DRAFT) {
            draftPath(document.get())
                    .ifPresentOrElse(
                            path -> event.forwardTo(path.substring(1)),
                            () -> event.rerouteToError(NotFoundException.class));
        } else {
            show(document.get());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<DocumentSummary> find(DocumentId id) {
        try {
            return Optional.of(desk.documents().details(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> draftPath(DocumentSummary draft) {
        return draftPath(draft.kind(), draft.id());
    }

    private Optional<String> draftPath(DocumentKind kind, DocumentId draft) {
        return drafts.stream().filter(pages -> pages.kind() == kind).findFirst().map(pages -> pages.path(draft));
    }

    private void show(DocumentSummary whole) {
        var document = whole.withoutContent();
        var reader = readers.now();
        var words = words(document);
        title = words.title();
        words.showState(badge);

        getContent().removeAll();
        getContent().add(wayBack(document), words.header(desk.documents(), badge));
        notice(words).ifPresent(getContent()::add);
        answers(document).ifPresent(getContent()::add);
        if (document.state() == DocumentState.SENT) {
            showTransmission(words);
        }
        body(whole)
                .filter(body -> whole.content() != null)
                .ifPresent(body -> getContent().add(body.of(whole)));
        getContent().add(new DocumentFacts(words));
        if (document.state() == DocumentState.SENT && !words.timeToUndo().isPositive()) {
            voidance(document).ifPresent(getContent()::add);
        }
        var files = desk.documents().files(document.id());
        if (!files.isEmpty()) {
            getContent().add(new DocumentFiles(document.id(), files, desk.drafts(), reader));
        }
    }

    /** Nothing where the buyer has said nothing. */
    private Optional<AnswerSection> answers(DocumentSummary document) {
        var all = acts.answers().of(document.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var reader = readers.now();
        var counting = acts.answers()
                .counting(document.id())
                .or(() -> all.stream().filter(answer -> !answer.superseded()).max(BuyerAnswer.FURTHEST));
        var steps = counting.filter(this::leadsOn).isPresent()
                ? acts.steps(document, counting)
                : List.<DocumentSteps.Step>of();
        return Optional.of(
                new AnswerSection(all, counting, document.buyerName(), reader, new StepButtons(steps, reader)));
    }

    /** An answer that all is well asks for nothing. */
    private boolean leadsOn(BuyerAnswer answer) {
        return answer.callsForSupplier() || answer.status() == AnswerStatus.CA;
    }

    private void showTransmission(DocumentWords words) {
        var document = words.document();
        transmission = new TransmissionSection(words, acting(document));
        watch = new DocumentWatch(document.id(), () -> refresh(document));
        watch.setSeen(document.state(), words.ways());
        getContent().add(transmission, watch);
    }

    /** It has come further on its way: that is shown, and all else stays as it stands. */
    private void refresh(DocumentSummary before) {
        var now = desk.documents().summary(before.id());
        var words = words(now);
        if (now.state() != before.state() || words.isByHand() || transmission == null || watch == null) {
            show(desk.documents().details(before.id()));
            return;
        }
        var newer = new TransmissionSection(words, acting(now));
        getContent().replace(transmission, newer);
        transmission = newer;
        watch.setSeen(now.state(), words.ways());
        words.showState(badge);
    }

    private DocumentWords words(DocumentSummary document) {
        return new DocumentWords(document, desk.documents().transmissions(document.id()), readers.now());
    }

    private Optional<DocumentBody> body(DocumentSummary document) {
        return bodies.stream().filter(body -> body.kind() == document.kind()).findFirst();
    }

    private Nav wayBack(DocumentSummary document) {
        var arrow = new Span("‹ ");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var back = new Nav(
                arrow,
                new Anchor(
                        OrderLinks.order(document.order()),
                        getTranslation(
                                "document.page.back", document.orderNumber().text())));
        back.addClassName("way-back");
        back.getElement().setAttribute("aria-label", getTranslation("document.page.back.label"));
        return back;
    }

    /** What has just happened to it, and what can be done about that. */
    private Optional<SentNotice> notice(DocumentWords words) {
        var document = words.document();
        if (words.timeToUndo().isPositive()) {
            var notice = new SentNotice(words.sentTo()).withUndo(words.timeToUndo(), () -> undo(document));
            body(document)
                    .flatMap(body -> body.next(document))
                    .ifPresent(next -> notice.withNext(next.path(), next.text()));
            return Optional.of(notice);
        }
        if (document.state() != DocumentState.WITHDRAWN && document.state() != DocumentState.VOIDED) {
            return Optional.empty();
        }
        return desk.drafts()
                .find(document.kind(), document.order())
                .flatMap(draft -> draftPath(document.kind(), draft))
                .map(path -> new SentNotice(getTranslation("document.page.draft-again"))
                        .withNext(path, getTranslation("document.page.open-draft")));
    }

    /** Where a kind knows no such thing, nothing is said of it. */
    private Optional<VoidSection> voidance(DocumentSummary document) {
        return sending.canBeVoid(document.id())
                ? Optional.of(new VoidSection(
                        readers.now(), title, sending.whyNotVoid(document.id()), () -> declareVoid(document)))
                : Optional.empty();
    }

    private void declareVoid(DocumentSummary document) {
        var done = DocumentActs.voided(desk.documents().transmissions(document.id()));
        act(document, () -> sending.declareVoid(document.id()), done);
    }

    private void undo(DocumentSummary document) {
        act(document, () -> sending.undo(document.id()), "document.page.undone");
    }

    private TransmissionSection.Listener acting(DocumentSummary document) {
        return new TransmissionSection.Listener() {
            @Override
            public void resend() {
                act(document, () -> desk.documents().resend(document.id()), "document.page.resent");
            }

            @Override
            public void handOver() {
                act(document, () -> acts.handingOver().done(document.id()), "document.page.handed-over");
            }

            @Override
            public void undoHandOver() {
                act(document, () -> acts.handingOver().undo(document.id()), "document.page.not-handed-over");
            }
        };
    }

    /** Does it, or says why not, and shows how things are now. */
    private void act(DocumentSummary document, Runnable act, String done) {
        try {
            act.run();
            Notices.success(getTranslation(done, title));
        } catch (Refusal refusal) {
            Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
        }
        show(desk.documents().details(document.id()));
    }
}
