package org.orderportal.upkeep;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** Moves the embedded database to MariaDB: {@code --spring.profiles.active=move}. */
@Component
@Profile("move")
class MoveCommand extends Command {

    private final DataSource embedded;
    private final DataSource mariaDb;

    MoveCommand(
            ConfigurableApplicationContext context,
            @Value("${portal.command.database}") String database,
            @Value("${spring.datasource.username}") String databaseUser,
            @Value("${portal.move.url}") String url,
            @Value("${portal.move.user}") String user,
            @Value("${portal.move.password}") String password) {
        super(context);
        this.embedded = new DriverManagerDataSource(database, databaseUser, "");
        this.mariaDb = new DriverManagerDataSource(url, user, password);
    }

    @Override
    boolean work(Consumer<String> report) {
        var url = ((DriverManagerDataSource) mariaDb).getUrl();
        if (url == null || !url.startsWith("jdbc:mariadb:")) {
            throw new Refused("PORTAL_DB_URL does not name a MariaDB: jdbc:mariadb://db.example:3306/portal");
        }
        EmbeddedDatabase.requireClosed(embedded);
        return new Move(embedded, mariaDb, report).run();
    }
}
