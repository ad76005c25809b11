package org.orderportal.exchange.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchPrint.LabelPaper;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Shows a document in the form that the caller accepts. */
@Component
class ShownDocuments {

    /** In the sequence in which they are given where the caller takes any. */
    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_XML, MediaType.APPLICATION_PDF, MediaType.APPLICATION_JSON);

    private final Documents documents;
    private final DispatchAdvices advices;
    private final DocumentAnswers answers;

    ShownDocuments(Documents documents, DispatchAdvices advices, DocumentAnswers answers) {
        this.documents = documents;
        this.advices = advices;
        this.answers = answers;
    }

    ResponseEntity<Object> show(DocumentId id, @Nullable String accept) {
        var document = documents.details(id);
        var form = form(accept);
        if (form.equals(MediaType.APPLICATION_JSON)) {
            return ResponseEntity.ok().contentType(form).body(answers.whole(document));
        }
        if (document.sentAt() == null) {
            throw new ApiRefusal(
                    HttpStatus.CONFLICT,
                    "It was never sent, so there is neither XML nor PDF. Ask for application/json.");
        }
        return file(form.equals(MediaType.APPLICATION_PDF) ? documents.pdf(id) : documents.xml(id), form);
    }

    /** @throws org.orderportal.base.error.NotFound where it is no dispatch advice, too: it has no packages */
    ResponseEntity<Object> labels(DocumentId id, String paper) {
        requireDispatchAdvice(id);
        return file(advices.labels(id, paper(paper)), MediaType.APPLICATION_PDF);
    }

    ResponseEntity<Object> packingList(DocumentId id) {
        requireDispatchAdvice(id);
        return file(advices.packingList(id), MediaType.APPLICATION_PDF);
    }

    private void requireDispatchAdvice(DocumentId id) {
        if (documents.details(id).kind() != DocumentKind.DISPATCH_ADVICE) {
            throw new NotFound("dispatch advice");
        }
    }

    private static LabelPaper paper(String word) {
        return Arrays.stream(LabelPaper.values())
                .filter(paper -> Words.of(paper).equals(word))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "The parameter paper is a6 or sheet."));
    }

    private static MediaType form(@Nullable String accept) {
        return wanted(accept).stream()
                .flatMap(accepted -> FORMS.stream().filter(form -> takes(accepted, form)))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(
                        HttpStatus.NOT_ACCEPTABLE,
                        "A document is application/xml, application/pdf or application/json."));
    }

    private static boolean takes(MediaType accepted, MediaType form) {
        return accepted.includes(form)
                || form.equals(MediaType.APPLICATION_XML) && accepted.equalsTypeAndSubtype(MediaType.TEXT_XML);
    }

    /** The best first. */
    private static List<MediaType> wanted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            var types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            types.removeIf(type -> type.getQualityValue() == 0);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "The header Accept cannot be read.");
        }
    }

    private static ResponseEntity<Object> file(FileContent file, MediaType form) {
        return ResponseEntity.ok()
                .contentType(form)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
