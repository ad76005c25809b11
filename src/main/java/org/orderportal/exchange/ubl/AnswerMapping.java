package org.orderportal.exchange.ubl;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.applicationresponse_21.ApplicationResponseType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentResponseType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.LineResponseType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ResponseType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.StatusType;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.AnswerContent;
import org.orderportal.document.AnswerContent.Clarification;
import org.orderportal.document.AnswerContent.CodeList;
import org.orderportal.document.AnswerContent.Named;
import org.orderportal.document.AnswerContent.Remark;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.AnswerStatus;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.AnswerRead;
import org.orderportal.exchange.ubl.Reading.Heading;
import org.orderportal.exchange.ubl.Reading.Unusable;
import org.orderportal.order.Participant;

/** Maps invoice responses (T111) and message level responses (T71), which are written alike. */
final class AnswerMapping {

    private static final String ROOT = "/ApplicationResponse";
    private static final String ACTION_LIST = "OPStatusAction";
    private static final int LONGEST_NUMBER = 200;
    private static final int MOST_REMARKS = 100;

    private final ApplicationResponseType answer;
    private final Heading heading;
    private final AnswerKind kind;
    private final Findings findings = new Findings();

    private AnswerMapping(ApplicationResponseType answer, Heading heading) {
        this.answer = answer;
        this.heading = heading;
        this.kind = heading.kind() == DocumentKind.INVOICE_RESPONSE
                ? AnswerKind.INVOICE_RESPONSE
                : AnswerKind.MESSAGE_LEVEL;
    }

    /** @param notes what the official rules say of it */
    static Reading map(ApplicationResponseType answer, Heading heading, List<Problem> notes) {
        return new AnswerMapping(answer, heading).read(notes);
    }

    private Reading read(List<Problem> notes) {
        var parties = new PartyMapping(findings);
        var buyer = parties.needed(answer.getSenderParty(), ROOT + "/SenderParty");
        var seller = parties.needed(answer.getReceiverParty(), ROOT + "/ReceiverParty");
        var number = needed(answer.getIDValue(), ROOT + "/ID");
        var documents = answer.getDocumentResponse();
        if (documents.size() > 1) {
            findings.note("PORTAL-SEVERAL", ROOT + "/DocumentResponse");
        }
        var document = Ubl.first(documents);
        var referred =
                needed(Ubl.of(document, AnswerMapping::referred), ROOT + "/DocumentResponse/DocumentReference/ID");
        var status = Ubl.of(document, this::status);
        if (document == null || status == null) {
            findings.refuse(
                    "PORTAL-ANSWER-STATUS",
                    ROOT + "/DocumentResponse/Response/ResponseCode",
                    Optional.ofNullable(Ubl.of(document, AnswerMapping::code)).orElse(""));
            return new Unusable(heading, DocumentReader.together(findings.all(), notes));
        }
        var saidAt = saidAt();
        if (buyer == null || seller == null || number == null || referred == null || saidAt == null) {
            return new Unusable(heading, DocumentReader.together(findings.all(), notes));
        }
        return new AnswerRead(
                heading,
                kind,
                status,
                buyer,
                seller,
                number,
                saidAt,
                referred,
                type(document),
                content(document, buyer),
                DocumentReader.together(findings.all(), notes));
    }

    private @Nullable String needed(@Nullable String text, String location) {
        var read = Ubl.text(text);
        if (read == null) {
            findings.refuse("PORTAL-MISSING", location);
            return null;
        }
        if (read.length() > LONGEST_NUMBER) {
            findings.refuse("PORTAL-LONG", location, LONGEST_NUMBER);
            return null;
        }
        return read;
    }

    private static @Nullable String referred(DocumentResponseType document) {
        var reference = Ubl.first(document.getDocumentReference());
        return reference == null ? null : Ubl.text(reference.getID());
    }

    private static @Nullable String type(DocumentResponseType document) {
        var reference = Ubl.first(document.getDocumentReference());
        return reference == null ? null : Ubl.text(reference.getDocumentTypeCode());
    }

    private static @Nullable String code(DocumentResponseType document) {
        return Ubl.of(document.getResponse(), response -> Ubl.text(response.getResponseCode()));
    }

    private @Nullable AnswerStatus status(DocumentResponseType document) {
        var code = code(document);
        return Arrays.stream(AnswerStatus.values())
                .filter(status -> status.name().equals(code) && status.isOf(kind))
                .findFirst()
                .orElse(null);
    }

    /** When it was written; where no time or no zone is said, the beginning of the day, in UTC. */
    private @Nullable Instant saidAt() {
        var day = answer.getIssueDateValueLocal();
        if (day == null) {
            findings.refuse("PORTAL-MISSING", ROOT + "/IssueDate");
            return null;
        }
        var time = answer.getIssueTimeValue();
        var offset = time == null ? null : time.getOffset();
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time.toLocalTime())
                .toInstant(Objects.requireNonNullElse(offset, ZoneOffset.UTC));
    }

    private AnswerContent content(DocumentResponseType document, Participant buyer) {
        var response = Objects.requireNonNull(document.getResponse());
        var contact = buyer.contact();
        return new AnswerContent(
                response.getEffectiveDateValueLocal(),
                Ubl.joined(
                        Stream.of(Ubl.lines(answer.getNote()), Ubl.lines(response.getDescription()))
                                .toList(),
                        "\n"),
                response.getStatus().stream()
                        .flatMap(AnswerMapping::clarification)
                        .toList(),
                document.getLineResponse().stream()
                        .flatMap(AnswerMapping::remarks)
                        .limit(MOST_REMARKS)
                        .toList(),
                contact == null ? null : new AnswerContent.Contact(contact.name(), contact.phone(), contact.email()));
    }

    private static Stream<Clarification> clarification(StatusType status) {
        var code = Ubl.text(status.getStatusReasonCode());
        var text = Ubl.lines(status.getStatusReason());
        var named = status.getCondition().stream()
                .flatMap(condition -> Optional.ofNullable(Ubl.text(condition.getAttributeID()))
                        .map(attribute -> new Named(attribute, Ubl.lines(condition.getDescription())))
                        .stream())
                .toList();
        if (code == null && text == null && named.isEmpty()) {
            return Stream.empty();
        }
        var list = Ubl.of(status.getStatusReasonCode(), reason -> Ubl.text(reason.getListID()));
        return Stream.of(new Clarification(
                ACTION_LIST.equals(list) ? CodeList.ACTION : CodeList.REASON,
                Objects.requireNonNullElse(code, ""),
                text,
                named));
    }

    private static Stream<Remark> remarks(LineResponseType line) {
        var place = Ubl.of(line.getLineReference(), reference -> Ubl.text(reference.getLineID()));
        return line.getResponse().stream().flatMap(response -> remark(place, response));
    }

    private static Stream<Remark> remark(@Nullable String place, ResponseType response) {
        var status = Ubl.first(response.getStatus());
        var code = status == null ? null : Ubl.text(status.getStatusReasonCode());
        var reason = status == null ? null : Ubl.lines(status.getStatusReason());
        var text = Ubl.joined(
                Stream.of(Ubl.lines(response.getDescription()), reason).toList(), "\n");
        return Stream.of(new Remark("NA".equals(place) ? null : place, code, text));
    }
}
