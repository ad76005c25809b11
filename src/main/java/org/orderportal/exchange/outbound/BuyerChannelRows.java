package org.orderportal.exchange.outbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The buyers' channels in the database. */
@Component
class BuyerChannelRows {

    private static final String SELECT = """
            select buyer_id, version, way, folder, push_url, push_secret, mail_address, mail_language, takes_responses,
                changed_at, changed_by
            from buyer_channel
            """;

    private final JdbcClient database;

    BuyerChannelRows(JdbcClient database) {
        this.database = database;
    }

    BuyerChannel of(CompanyId buyer) {
        return database.sql(SELECT + "where buyer_id = :buyer")
                .param("buyer", buyer.value())
                .query(BuyerChannelRows::channel)
                .optional()
                .orElseGet(() -> BuyerChannel.none(buyer));
    }

    Map<CompanyId, BuyerChannel> of(Collection<CompanyId> buyers) {
        if (buyers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(SELECT + "where buyer_id in (:buyers)")
                .param("buyers", buyers.stream().map(CompanyId::value).toList())
                .query(BuyerChannelRows::channel)
                .list()
                .stream()
                .collect(Collectors.toMap(BuyerChannel::buyer, channel -> channel));
    }

    Optional<String> secret(CompanyId buyer) {
        return database.sql("select push_secret from buyer_channel where buyer_id = :buyer")
                .param("buyer", buyer.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(secret -> secret);
    }

    /** Only for a buyer without a row. */
    void insert(BuyerChannel channel, Instant now, String actor) {
        database.sql("""
                        insert into buyer_channel (buyer_id, version, way, folder, push_url, mail_address, mail_language,
                            takes_responses, changed_at, changed_by)
                        values (:buyer, 1, :way, :folder, :url, :mail, :language, :responses, :now, :actor)""").params(values(channel, now, actor)).update();
    }

    /** False where somebody else has changed it since that version. The secret stays. */
    boolean update(BuyerChannel channel, Instant now, String actor) {
        return database.sql("""
                                update buyer_channel set version = version + 1, way = :way, folder = :folder,
                                    push_url = :url, mail_address = :mail, mail_language = :language,
                                    takes_responses = :responses, changed_at = :now, changed_by = :actor
                                where buyer_id = :buyer and version = :version""")
                        .params(values(channel, now, actor))
                        .param("version", channel.version())
                        .update()
                == 1;
    }

    void setSecret(CompanyId buyer, String secret) {
        database.sql("update buyer_channel set push_secret = :secret where buyer_id = :buyer")
                .param("secret", secret)
                .param("buyer", buyer.value())
                .update();
    }

    private static Map<String, @Nullable Object> values(BuyerChannel channel, Instant now, String actor) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("buyer", channel.buyer().value());
        values.put("way", channel.way().name());
        values.put("folder", channel.folder());
        values.put("url", channel.pushUrl());
        values.put("mail", channel.mailAddress());
        values.put("language", channel.mailLanguage().toLanguageTag());
        values.put("responses", channel.takesResponses());
        values.put("now", Stored.moment(now));
        values.put("actor", actor);
        return values;
    }

    private static BuyerChannel channel(ResultSet row, int number) throws SQLException {
        return new BuyerChannel(
                new CompanyId(row.getLong("buyer_id")),
                row.getInt("version"),
                BuyerChannel.Way.valueOf(row.getString("way")),
                row.getString("folder"),
                row.getString("push_url"),
                row.getString("push_secret") != null,
                row.getString("mail_address"),
                Locale.forLanguageTag(row.getString("mail_language")),
                row.getBoolean("takes_responses"),
                Stored.instant(row, "changed_at"),
                row.getString("changed_by"));
    }
}
