package org.orderportal.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderportal.base.security.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of saved views. Every reading asks for the reader: their own views, and those shared with them. */
@Component
class StoredViews {

    private static final int SHARED_LIMIT = 200;

    private static final String SELECT = """
            select v.id, v.name, v.query, v.shared, v.owner_id, s.view_id as standard_id
            from saved_view v left join standard_view s on s.view_id = v.id and s.user_id = :reader""";

    /** What a view's owner says of it. */
    record Content(String name, String query, boolean shared) {}

    private final JdbcClient database;

    StoredViews(JdbcClient database) {
        this.database = database;
    }

    List<SavedView> visibleTo(CurrentUser reader) {
        var parameters = parameters(reader);
        var own = query(reader, parameters, "v.owner_id = :reader");
        var ofOthers = query(
                reader,
                parameters,
                "v.owner_id <> :reader and " + sharedWith(reader, parameters) + " order by v.name, v.id fetch first "
                        + SHARED_LIMIT + " rows only");
        return Stream.concat(own.stream(), ofOthers.stream()).toList();
    }

    Optional<SavedView> find(CurrentUser reader, long id) {
        var parameters = parameters(reader).addValue("id", id);
        return query(reader, parameters, "v.id = :id and " + visibleTo(reader, parameters)).stream()
                .findFirst();
    }

    Optional<SavedView> standardOf(CurrentUser reader) {
        var parameters = parameters(reader);
        return query(reader, parameters, "s.view_id is not null and " + visibleTo(reader, parameters)).stream()
                .findFirst();
    }

    boolean isName(long owner, String name) {
        return idOf(owner, name).isPresent();
    }

    int count(long owner) {
        return database.sql("select count(*) from saved_view where owner_id = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /** Writes under the name that the owner gave; answers the id, which is an older one where the name was there. */
    long put(long newId, CurrentUser owner, Content view) {
        var known = idOf(owner.id(), view.name());
        var id = known.isPresent() ? change(known.get(), owner, view) : add(newId, owner, view);
        share(id, owner, view.shared());
        return id;
    }

    boolean delete(long id, long owner) {
        return database.sql("delete from saved_view where id = :id and owner_id = :owner")
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    void clearStandard(long user) {
        database.sql("delete from standard_view where user_id = :user")
                .param("user", user)
                .update();
    }

    void makeStandard(long user, long view) {
        if (changeStandard(user, view)) {
            return;
        }
        database.sql("insert into standard_view (user_id, view_id) values (:user, :view)")
                .param("user", user)
                .param("view", view)
                .update();
    }

    private boolean changeStandard(long user, long view) {
        return database.sql("update standard_view set view_id = :view where user_id = :user")
                        .param("user", user)
                        .param("view", view)
                        .update()
                == 1;
    }

    private long add(long id, CurrentUser owner, Content view) {
        database.sql("""
                        insert into saved_view (id, owner_id, name, query, shared, of_staff)
                        values (:id, :owner, :name, :query, :shared, :staff)""")
                .paramSource(
                        contentOf(id, owner, view).addValue("owner", owner.id()).addValue("name", view.name()))
                .update();
        return id;
    }

    private long change(long id, CurrentUser owner, Content view) {
        database.sql("update saved_view set query = :query, shared = :shared, of_staff = :staff where id = :id")
                .paramSource(contentOf(id, owner, view))
                .update();
        return id;
    }

    private void share(long id, CurrentUser owner, boolean shared) {
        database.sql("delete from saved_view_company where view_id = :id")
                .param("id", id)
                .update();
        if (shared) {
            owner.companyIds()
                    .forEach(company -> database.sql(
                                    "insert into saved_view_company (company_id, view_id) values (:company, :id)")
                            .param("company", company)
                            .param("id", id)
                            .update());
        }
    }

    private Optional<Long> idOf(long owner, String name) {
        return database.sql("select id from saved_view where owner_id = :owner and name = :name")
                .param("owner", owner)
                .param("name", name)
                .query(Long.class)
                .optional();
    }

    private List<SavedView> query(CurrentUser reader, MapSqlParameterSource parameters, String condition) {
        return database.sql(SELECT + " where " + condition)
                .paramSource(parameters)
                .query((row, number) -> view(row, reader))
                .list();
    }

    private static String visibleTo(CurrentUser reader, MapSqlParameterSource parameters) {
        return "(v.owner_id = :reader or " + sharedWith(reader, parameters) + ")";
    }

    private static String sharedWith(CurrentUser reader, MapSqlParameterSource parameters) {
        if (!reader.role().isBoundToCompanies()) {
            return "v.shared = true and v.of_staff = true";
        }
        if (reader.companyIds().isEmpty()) {
            return "1 = 0";
        }
        parameters.addValue("companies", List.copyOf(reader.companyIds()));
        return "v.shared = true and v.of_staff = false and v.id in"
                + " (select c.view_id from saved_view_company c where c.company_id in (:companies))";
    }

    private static MapSqlParameterSource parameters(CurrentUser reader) {
        return new MapSqlParameterSource("reader", reader.id());
    }

    private static MapSqlParameterSource contentOf(long id, CurrentUser owner, Content view) {
        return new MapSqlParameterSource("id", id)
                .addValue("query", view.query())
                .addValue("shared", view.shared())
                .addValue("staff", !owner.role().isBoundToCompanies());
    }

    private static SavedView view(ResultSet row, CurrentUser reader) throws SQLException {
        row.getLong("standard_id");
        var standard = !row.wasNull();
        return new SavedView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getLong("owner_id") == reader.id(),
                standard);
    }
}
