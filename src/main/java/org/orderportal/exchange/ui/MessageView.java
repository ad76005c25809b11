package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.DocumentLinks;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.MessageLinks;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.exchange.MessageSummary;
import org.orderportal.order.OrderLinks;

/** One message of the log: what became of it and why, its exact bytes, and another try where that may help. */
@Route("messages/:" + MessageView.MESSAGE)
@PermitAll
class MessageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String MESSAGE = "message";

    private final MessageLog log;
    private final Intake intake;
    private final BuyerAnswers answers;
    private final Readers readers;
    private LogAddress list = LogAddress.START;
    private String title = "";

    MessageView(MessageLog log, Intake intake, BuyerAnswers answers, Readers readers) {
        this.log = log;
        this.intake = intake;
        this.answers = answers;
        this.readers = readers;
        getContent().addClassNames("page", "readable", "message-page");
    }

    /** An unknown message and one of somebody else end in the same page. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list = LogAddress.of(event.getLocation().getQueryParameters());
        var message =
                event.getRouteParameters().get(MESSAGE).flatMap(IdText::parse).flatMap(this::find);
        if (message.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(message.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<MessageSummary> find(long id) {
        try {
            return Optional.of(log.get(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private void show(MessageSummary message) {
        var reader = readers.now();
        title = reader.document(message);
        var meaning = new Paragraph(reader.meaning(message.status()));
        meaning.addClassName("meaning");

        getContent().removeAll();
        getContent().add(wayBack(), header(message, reader), meaning);
        if (!message.problems().isEmpty()) {
            getContent().add(section("exchange.messages.problems", new ProblemList(message.problems(), reader)));
        }
        getContent()
                .add(
                        section("exchange.messages.facts", new MessageFacts(message, reader)),
                        section("exchange.messages.preview", new Preview(message, log, reader)));
    }

    private Nav wayBack() {
        var back = new Nav(new Anchor(list.after(MessageLinks.LIST), getTranslation("exchange.messages.back")));
        back.addClassName("way-back");
        back.getElement().setAttribute("aria-label", getTranslation("exchange.messages.back.label"));
        return back;
    }

    private PageHeader header(MessageSummary message, Reader reader) {
        var header = new PageHeader(title);
        header.addBeside(StatusTone.badge(message.status(), reader));
        var download = new Anchor("", getTranslation("exchange.messages.download"));
        download.setHref(DownloadHandler.fromInputStream(event -> original(message.id())), AttachmentType.DOWNLOAD);
        download.addClassName("link-button");
        header.addAction(download);
        if (!message.status().isDone()) {
            var retry = new Button(getTranslation("exchange.messages.retry"), click -> retry(message));
            retry.setDisableOnClick(true);
            retry.addThemeVariants(ButtonVariant.PRIMARY);
            header.addAction(retry);
        }
        answers.ofMessage(message.id()).ifPresent(answer -> {
            var document =
                    new Anchor(DocumentLinks.document(answer.document()), getTranslation("exchange.answer.open"));
            document.addClassNames("link-button", "primary");
            header.addAction(document);
        });
        if (message.order() != null) {
            var order = new Anchor(OrderLinks.order(message.order()), getTranslation("exchange.messages.open"));
            order.addClassName("link-button");
            order.setClassName("primary", message.status().isDone() && message.status() != MessageStatus.ANSWER_KEPT);
            header.addAction(order);
        }
        return header;
    }

    private void retry(MessageSummary before) {
        intake.retry(before.id());
        var now = log.get(before.id());
        show(now);
        var outcome = readers.now().status(now.status());
        if (now.status().isDone()) {
            Notices.success(getTranslation("exchange.messages.retried.done", outcome));
        } else {
            Notices.failure(getTranslation("exchange.messages.retried.same", outcome));
        }
    }

    private DownloadResponse original(long id) {
        try {
            var file = log.original(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.fileName(), file.mimeType(), file.bytes().length);
        } catch (NotFound gone) {
            return DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Section section(String titleKey, com.vaadin.flow.component.Component content) {
        return new Section(new H2(getTranslation(titleKey)), content);
    }
}
