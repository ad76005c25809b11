package org.orderportal.document.ui;

import java.util.List;
import java.util.Optional;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentLinks;
import org.orderportal.document.DocumentList;
import org.orderportal.document.DocumentRow;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftPages;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the list of documents is served by. */
@Component
record DocumentsDesk(
        DocumentList list,
        DocumentActs acts,
        DocumentZips zips,
        Companies companies,
        ObjectProvider<DraftPages> drafts) {

    /** Where a document is read, or a draft is written; a path without a slash before it. */
    String path(DocumentRow row) {
        var document = row.document();
        var page = document.state() == DocumentState.DRAFT
                ? drafts.stream()
                        .filter(pages -> pages.kind() == document.kind())
                        .findFirst()
                        .map(pages -> pages.path(document.id()))
                        .orElseGet(() -> DocumentLinks.document(document.id()))
                : DocumentLinks.document(document.id());
        return page.substring(1);
    }

    Optional<DocumentRow> row(DocumentId id) {
        return list.rows(List.of(id)).stream().findFirst();
    }

    Optional<BuyerAnswer> answer(DocumentId id) {
        return acts.answers().counting(id);
    }

    Optional<String> name(CompanyId id) {
        return companies.byIds(List.of(id)).stream().map(Company::name).findFirst();
    }
}
