package org.orderportal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Money;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderReference;
import org.orderportal.order.OrderReferences;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the documents that the reader may see: everything that was sent, and drafts. Pages by seek. */
@Service
public class DocumentList {

    private static final int MOST_COUNTED = 1_000;
    private static final int MOST_BUYERS = 200;

    private final JdbcClient database;
    private final DocumentHeads heads;
    private final OrderReferences orders;
    private final Companies companies;
    private final Outgoing outgoing;
    private final AnswerRows answers;
    private final CurrentUsers users;

    DocumentList(
            JdbcClient database,
            DocumentHeads heads,
            OrderReferences orders,
            Companies companies,
            Outgoing outgoing,
            AnswerRows answers,
            CurrentUsers users) {
        this.database = database;
        this.heads = heads;
        this.orders = orders;
        this.companies = companies;
        this.outgoing = outgoing;
        this.answers = answers;
        this.users = users;
    }

    /**
     * The next positions of a list.
     *
     * @param newestFirst by when they were sent, or a draft was last changed
     * @param after       where it goes on; null for its beginning
     */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<DocumentPosition> positions(
            DocumentFilter filter, boolean newestFirst, @Nullable DocumentPosition after, int limit) {
        var byMoment = Comparator.comparing(DocumentPosition::at)
                .thenComparing(at -> at.id().value());
        return DocumentConditions.pieces(filter, users.require()).stream()
                .flatMap(piece -> positions(piece, newestFirst, after, limit).stream())
                .sorted(newestFirst ? byMoment.reversed() : byMoment)
                .limit(limit)
                .toList();
    }

    private List<DocumentPosition> positions(
            DocumentConditions.Piece piece, boolean newestFirst, @Nullable DocumentPosition after, int limit) {
        var condition = piece.condition();
        if (after != null) {
            var sign = newestFirst ? "<" : ">";
            condition += " and (d.listed_at %1$s :at or d.listed_at = :at and d.id %1$s :behind)".formatted(sign);
            piece.parameters()
                    .addValue("at", Stored.moment(after.at()))
                    .addValue("behind", after.id().value());
        }
        var direction = newestFirst ? "desc" : "asc";
        return database.sql(
                        "select d.id, d.listed_at from document d where %s order by d.listed_at %s, d.id %s fetch first %d rows only"
                                .formatted(condition, direction, direction, limit))
                .paramSource(piece.parameters())
                .query((row, number) ->
                        new DocumentPosition(Stored.instant(row, "listed_at"), new DocumentId(row.getLong("id"))))
                .list();
    }

    /** How many it finds, counted up to a thousand. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public ListCount count(DocumentFilter filter) {
        long counted = 0;
        for (var piece : DocumentConditions.pieces(filter, users.require())) {
            if (counted <= MOST_COUNTED) {
                counted += count(piece, MOST_COUNTED + 1 - counted);
            }
        }
        return new ListCount(Math.min(counted, MOST_COUNTED), counted <= MOST_COUNTED);
    }

    private long count(DocumentConditions.Piece piece, long most) {
        return database.sql("select count(*) from (select d.id from document d where %s fetch first %d rows only) f"
                        .formatted(piece.condition(), most))
                .paramSource(piece.parameters())
                .query(Long.class)
                .single();
    }

    /** The rows of these documents in that sequence, as far as the reader may see them. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<DocumentRow> rows(List<DocumentId> ids) {
        var found = heads.of(ids);
        var page = new Page(found);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(head -> page.references.containsKey(head.order()))
                .map(page::row)
                .toList();
    }

    /** The buyers of the reader's documents by name. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<Company> buyers(@Nullable CompanyId supplier) {
        var ids = DocumentConditions.pieces(DocumentFilter.ALL.withSupplier(supplier), users.require()).stream()
                .flatMap(piece -> buyers(piece).stream())
                .distinct()
                .limit(MOST_BUYERS)
                .toList();
        return companies.byIds(ids).stream()
                .sorted(Comparator.comparing(Company::name))
                .toList();
    }

    private List<CompanyId> buyers(DocumentConditions.Piece piece) {
        return database.sql("select distinct d.buyer_id from document d where %s fetch first %d rows only"
                        .formatted(piece.condition(), MOST_BUYERS))
                .paramSource(piece.parameters())
                .query((row, number) -> new CompanyId(row.getLong("buyer_id")))
                .list();
    }

    /** What the rows of a page have to be read for, each once for all of them. */
    private final class Page {

        private final Map<DocumentId, List<OrderId>> answered;
        private final Map<OrderId, OrderReference> references;
        private final Map<CompanyId, String> suppliers;
        private final Map<DocumentId, Money> amounts;
        private final Map<DocumentId, List<Transmission>> ways;
        private final Map<DocumentId, BuyerAnswer> said;

        Page(Map<DocumentId, DocumentHead> found) {
            var ids = found.keySet();
            answered = heads.answered(ids);
            references = orders.of(
                    answered.values().stream().flatMap(Collection::stream).toList());
            suppliers =
                    companies
                            .byIds(found.values().stream()
                                    .map(DocumentHead::supplier)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(Company::id, Company::name));
            amounts = amounts(ids);
            ways = outgoing.transmissions(ids);
            said = new HashMap<>(answers.counting(ids, AnswerKind.MESSAGE_LEVEL));
            said.values().removeIf(answer -> !answer.isRefusedOnTheWay());
            said.putAll(answers.counting(ids, AnswerKind.INVOICE_RESPONSE));
        }

        DocumentRow row(DocumentHead head) {
            var own = Objects.requireNonNull(references.get(head.order()));
            var all = new ArrayList<OrderReference>();
            all.add(own);
            answered.getOrDefault(head.id(), List.of()).stream()
                    .filter(order -> !order.equals(head.order()) && references.containsKey(order))
                    .forEach(order -> all.add(Objects.requireNonNull(references.get(order))));
            return new DocumentRow(
                    DocumentReading.summary(head, own, null),
                    suppliers.getOrDefault(head.supplier(), ""),
                    List.copyOf(all),
                    amounts.get(head.id()),
                    head.sentAt() == null ? head.changedAt() : head.sentAt(),
                    head.state() == DocumentState.SENT ? ways.getOrDefault(head.id(), List.of()) : List.of(),
                    said.get(head.id()));
        }
    }

    private Map<DocumentId, Money> amounts(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, amount, currency from document where id in (:ids) and amount is not null")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((row, number) -> Map.entry(
                        new DocumentId(row.getLong("id")),
                        new Money(
                                new Amount(row.getBigDecimal("amount")), new CurrencyCode(row.getString("currency")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
