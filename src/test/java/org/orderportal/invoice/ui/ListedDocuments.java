package org.orderportal.invoice.ui;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentRow;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.AnswerLetter;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.party.ElectronicAddress;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of documents of a supplier whose invoices are answered. */
@ViewPackages(
        packages = {
            "org.orderportal.invoice.ui",
            "org.orderportal.order.ui",
            "org.orderportal.document.ui",
            "org.orderportal.dispatch.ui"
        })
abstract class ListedDocuments extends EditedInvoice {

    @Autowired
    Intake intake;

    @Autowired
    BuyerAnswers answers;

    Receipt invoice() {
        return sent(invoices.open(order));
    }

    Receipt sent(DocumentId draft) {
        return invoices.send(draft, drafts.read(draft).revision(), true);
    }

    void answer(Receipt invoice, AnswerLetter letter) {
        Acting.OPERATOR.call(() -> intake.take(new Arrival(Arrival.Channel.DROP_FOLDER, "answer.xml", letter.bytes())));
    }

    AnswerLetter says(Receipt invoice, String code) {
        return AnswerLetter.invoiceResponse(buyer(), endpoint(supplier.endpoint()), invoice.number(), code);
    }

    ElectronicAddress buyer() {
        var id = orders.details(order).summary().buyer();
        return endpoint(companies.byIds(List.of(id)).getFirst().endpoint());
    }

    static ElectronicAddress endpoint(ElectronicAddress address) {
        return Objects.requireNonNull(address);
    }

    void list(String query) {
        UI.getCurrent().navigate("documents", QueryParameters.fromString(query));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    Grid<DocumentRow> documentGrid() {
        return find(Grid.class).withClassName("document-grid").single();
    }

    List<DocumentId> shown() {
        return find(Grid.class).withClassName("document-grid").exists()
                ? IntStream.range(0, test(documentGrid()).size())
                        .mapToObj(row -> test(documentGrid()).getRow(row).id())
                        .toList()
                : List.of();
    }

    String property(int row, String column, String name) {
        return test(documentGrid()).getLitRendererPropertyValue(row, column, name, String.class);
    }

    List<String> chips() {
        return find(NativeButton.class).withClassName("chip").all().stream()
                .map(chip -> chip.getElement().getTextRecursively().replace("✕", ""))
                .toList();
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
