package org.orderportal.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Scope;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Everything that arrived, newest first. A supplier's user sees what they or their companies sent or received, staff
 * see all.
 */
@Service
public class MessageLog {

    private static final String SUMMARY = """
            select id, received_at, channel, file_name, sender_name, byte_count, document_kind, document_no,
                buyer_name, supplier_name, status, order_id, problems, attempts
            from message where id <= :newest""";

    private static final int MOST = 500;

    private final JdbcClient database;
    private final ProblemJson json;
    private final Texts texts;
    private final CurrentUsers currentUsers;

    MessageLog(JdbcClient database, ProblemJson json, Texts texts, CurrentUsers currentUsers) {
        this.database = database;
        this.json = json;
        this.texts = texts;
        this.currentUsers = currentUsers;
    }

    /**
     * The next messages.
     *
     * @param after id of the last message of the piece before, or null for the newest
     */
    @SignedInOnly
    public List<MessageSummary> list(@Nullable MessageStatus status, String search, @Nullable Long after, int limit) {
        var wanted = SearchKey.of(search, 200);
        var query = SUMMARY + visible()
                + (status == null ? "" : " and status = :status")
                + (wanted.isEmpty() ? "" : " and search_text like :search escape '!'")
                + " order by id desc fetch first " + Math.clamp(limit, 1, MOST) + " rows only";
        var statement = database.sql(query).param("newest", after == null ? Long.MAX_VALUE : after - 1);
        if (status != null) {
            statement = statement.param("status", status.name());
        }
        if (!wanted.isEmpty()) {
            statement = statement.param("search", "%" + wanted.replaceAll("([!%_])", "!$1") + "%");
        }
        return scoped(statement).query(this::summary).list();
    }

    @SignedInOnly
    public MessageSummary get(long id) {
        return scoped(database.sql(SUMMARY + visible() + " and id = :newest").param("newest", id))
                .query(this::summary)
                .optional()
                .orElseThrow(() -> new NotFound("message"));
    }

    /** The exact bytes that arrived. */
    @SignedInOnly
    public FileContent original(long id) {
        var message = get(id);
        var bytes = database.sql("select content from message where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
        var name = Optional.ofNullable(message.fileName()).orElse("message-" + id + ".xml");
        return new FileContent(name, type(name), bytes);
    }

    /** What arrived may be anything, and only XML is called so: nothing of it may run in a browser. */
    private static String type(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xml") ? "application/xml" : "application/octet-stream";
    }

    private String visible() {
        return switch (currentUsers.scope()) {
            case Scope.Everything() -> "";
            case Scope.Suppliers suppliers -> " and (sender_id = :me or supplier_id in (:mine))";
        };
    }

    private JdbcClient.StatementSpec scoped(JdbcClient.StatementSpec statement) {
        var user = currentUsers.require();
        return switch (user.scope()) {
            case Scope.Everything() -> statement;
            case Scope.Suppliers(var ids) ->
                statement.param("me", user.id()).param("mine", ids.isEmpty() ? List.of(-1L) : List.copyOf(ids));
        };
    }

    private MessageSummary summary(ResultSet row, int number) throws SQLException {
        return new MessageSummary(
                row.getLong("id"),
                Stored.instant(row, "received_at"),
                Arrival.Channel.valueOf(row.getString("channel")),
                row.getString("file_name"),
                row.getString("sender_name"),
                row.getLong("byte_count"),
                row.getString("document_kind"),
                row.getString("document_no"),
                row.getString("buyer_name"),
                row.getString("supplier_name"),
                MessageStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("order_id", Long.class))
                        .map(OrderId::new)
                        .orElse(null),
                inTheReadersLanguage(json.read(row.getString("problems"))),
                row.getInt("attempts"));
    }

    private List<Problem> inTheReadersLanguage(List<Problem> problems) {
        var locale = currentUsers.require().locale();
        return problems.stream()
                .map(problem -> new Problem(
                        problem.rule(),
                        problem.fatal(),
                        problem.location(),
                        problem.textIn(texts, locale),
                        problem.arguments()))
                .toList();
    }
}
