package org.orderportal.exchange.outbound;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentPdf;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes up what is handed over, from the document as it was sent. */
@Component
class Parcels {

    private final Documents documents;
    private final Drafts drafts;
    private final Companies companies;
    private final Map<DocumentKind, DocumentPdf> pdfs;
    private final ZoneId zone;

    Parcels(
            Documents documents,
            Drafts drafts,
            Companies companies,
            List<DocumentPdf> pdfs,
            @Value("${portal.working-time.zone:Europe/Stockholm}") ZoneId zone) {
        this.documents = documents;
        this.drafts = drafts;
        this.companies = companies;
        this.pdfs = pdfs.stream().collect(Collectors.toMap(DocumentPdf::kind, Function.identity()));
        this.zone = zone;
    }

    Parcel of(OutboxRow row) {
        var document = documents.details(row.document());
        var xml = documents.xml(row.document());
        return new Parcel(
                IdText.of(row.id()),
                row.document(),
                row.kind(),
                row.number(),
                document.orderNumber().text(),
                name(document),
                xml,
                language -> pdf(document, xml, language),
                () -> files(row.document()));
    }

    private List<FileContent> files(DocumentId document) {
        return documents.files(document).stream()
                .map(file -> drafts.file(document, file.id()))
                .toList();
    }

    /** In the buyer's language, which is not that of whoever looks at the document in the portal. */
    private FileContent pdf(DocumentSummary document, FileContent xml, Locale language) {
        var printer = Objects.requireNonNull(pdfs.get(document.kind()), "A document that can be sent can be printed");
        var content = Objects.requireNonNull(document.content(), "What was sent says something");
        var name = xml.fileName().replaceFirst("\\.xml$", "") + ".pdf";
        return new FileContent(name, "application/pdf", printer.render(content, xml.bytes(), language, zone));
    }

    private String name(DocumentSummary document) {
        return companies.byIds(List.of(document.supplier())).stream()
                .map(Company::name)
                .findFirst()
                .orElse("");
    }
}
