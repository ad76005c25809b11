package org.orderportal.exchange.ubl;

import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.Heading;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.exchange.ubl.Reading.Unusable;
import org.orderportal.order.OrderContent;
import org.springframework.stereotype.Component;

/** Reads a document, whatever it is: finds out what it seems to be, checks it by the official rules, and maps it. */
@Component
public class DocumentReader {

    private static final Heading NOTHING_KNOWN = new Heading(DocumentKind.UNKNOWN, null, null, null, null);

    private final RuleBook ruleBook;
    private final Limits limits = Limits.STANDARD;

    DocumentReader(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    /** Never throws for what is in the bytes. */
    public Reading read(byte[] bytes) {
        try {
            var sniffed = Sniffer.sniff(bytes, limits);
            return switch (sniffed.kind()) {
                case ORDER -> order(sniffed, bytes);
                case ORDER_CHANGE, ORDER_CANCELLATION -> NoticeReading.of(sniffed, heading(sniffed));
                case INVOICE_RESPONSE -> answer(RuleSet.INVOICE_RESPONSE, sniffed, bytes);
                case MESSAGE_LEVEL_RESPONSE -> answer(RuleSet.MESSAGE_LEVEL_RESPONSE, sniffed, bytes);
                default -> unsupported(heading(sniffed));
            };
        } catch (Refused refused) {
            return unreadable(bytes, refused.problem());
        }
    }

    private Reading order(Sniffed sniffed, byte[] bytes) {
        var heading = heading(sniffed);
        try {
            var rules = ruleBook.rules(RuleSet.ORDER);
            var document = sniffed.enveloped() ? Envelope.unwrap(bytes, rules) : bytes;
            var findings = new Findings();
            findings.add(sniffed.problems());
            var content = findings.refuses()
                    ? Optional.<OrderContent>empty()
                    : OrderMapping.map(UblOrders.bind(document), findings);
            var broken = rules.check(document);
            if (content.isEmpty()) {
                return new Unusable(heading, together(findings.all(), broken));
            }
            KnownPaths.unknown(sniffed.leaves())
                    .ifPresent(paths -> findings.note("PORTAL-ONLY-IN-ORIGINAL", "/Order", paths));
            var notes = broken.stream().map(Problem::asNote).toList();
            return new OrderRead(heading, content.get(), document, together(findings.all(), notes));
        } catch (JAXBException | SaxonApiException broken) {
            return new Unusable(
                    heading, List.of(Problem.own("PORTAL-XML", true, null, String.valueOf(broken.getMessage()))));
        }
    }

    /** What breaks the official rules is told; as long as one can tell what it says, it counts. */
    private Reading answer(RuleSet set, Sniffed sniffed, byte[] bytes) {
        var heading = heading(sniffed);
        try {
            var rules = ruleBook.rules(set);
            var document = sniffed.enveloped() ? Envelope.unwrap(bytes, rules) : bytes;
            var notes = rules.check(document).stream().map(Problem::asNote).toList();
            return AnswerMapping.map(UblAnswers.bind(document), heading, notes);
        } catch (JAXBException | SaxonApiException broken) {
            return new Unusable(
                    heading, List.of(Problem.own("PORTAL-XML", true, null, String.valueOf(broken.getMessage()))));
        }
    }

    static List<Problem> together(List<Problem> own, List<Problem> official) {
        var all = new ArrayList<>(own);
        all.addAll(official);
        return List.copyOf(all);
    }

    private static Reading unsupported(Heading heading) {
        return new Unusable(
                heading,
                List.of(Problem.own("PORTAL-KIND-" + heading.kind().name().replace('_', '-'), true, null)));
    }

    private Reading unreadable(byte[] bytes, Problem problem) {
        var kind = DocumentKind.ofBytes(bytes);
        if (bytes.length > limits.bytes()) {
            return new Unusable(NOTHING_KNOWN, List.of(problem));
        }
        var heading = new Heading(kind, null, null, null, null);
        return switch (kind) {
            case BROKEN_XML -> new Unusable(heading, List.of(problem));
            case NOTHING -> new Unusable(heading, List.of(Problem.own("PORTAL-EMPTY", true, null)));
            case UNKNOWN -> new Unusable(NOTHING_KNOWN, List.of(Problem.own("PORTAL-NOT-XML", true, null)));
            default -> unsupported(heading);
        };
    }

    private static Heading heading(Sniffed sniffed) {
        return new Heading(
                sniffed.kind(),
                sniffed.number().orElse(null),
                sniffed.buyerName().orElse(null),
                sniffed.sellerName().orElse(null),
                sniffed.text("OrderReference/ID")
                        .or(() -> sniffed.text("DocumentResponse/DocumentReference/ID"))
                        .orElse(null));
    }
}
