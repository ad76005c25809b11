package org.orderportal.bench;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.orderportal.PackagedPortal;
import org.springframework.jdbc.core.JdbcTemplate;

/** A portal in production mode on a seeded database, with everybody signed in who looks at its list. */
final class Subject implements AutoCloseable {

    private final PackagedPortal portal;
    private final DataSource source;
    private final ProcessorTime time;
    private final Map<SeedPeople, ProtocolBrowser> browsers = new EnumMap<>(SeedPeople.class);
    private final Combinations combinations;

    private Subject(PackagedPortal portal, DataSource source) {
        this.portal = portal;
        this.source = source;
        this.time = new ProcessorTime(portal.pid());
        this.combinations = new Combinations(rareWord(source));
        for (var person : SeedPeople.values()) {
            browsers.put(person, ProtocolBrowser.signIn(portal::url, person.email(), SeedPeople.PASSWORD));
        }
    }

    static Subject start(TrainedJar jar, Path data, DataSource source, List<String> settings) {
        var portal = PackagedPortal.startBare(jar.jar(), data, jar.javaOptions(), settings);
        try {
            return new Subject(portal, source);
        } catch (RuntimeException failed) {
            portal.close();
            throw failed;
        }
    }

    /** The number of the newest order of the supplier whom everybody may see. */
    private static String rareWord(DataSource source) {
        return new JdbcTemplate(source)
                .queryForObject(
                        "select number from purchase_order where id ="
                                + " (select max(id) from purchase_order where supplier_id = ? and folder <> 'TRASHED')",
                        String.class,
                        new SeedCompanies().suppliers().getFirst().id());
    }

    ProtocolBrowser browser(SeedPeople person) {
        return browsers.get(person);
    }

    Combinations combinations() {
        return combinations;
    }

    ProcessorTime time() {
        return time;
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        browsers.values().forEach(ProtocolBrowser::close);
        portal.close();
    }
}
