package org.orderportal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of the tests an empty database of its own, on the kind of server that the system
 * property {@code portal.test.database} names: {@code h2} (in memory, when nothing is said) or {@code mariadb}.
 */
class TestDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        var settings = new HashMap<String, Object>(database(name));
        settings.put("portal.data", "target/test-data/" + name);
        // What one test was told of new orders would be good for the next one, too.
        settings.put("portal.news.every", "PT0S");
        // Tests tell people what happened when they are ready for it.
        settings.put("portal.notifications.every", "P1D");
        settings.put("portal.notifications.clock", "P1D");
        environment.getPropertySources().addFirst(new MapPropertySource("test database", settings));
    }

    private static Map<String, String> database(String name) {
        var kind = System.getProperty("portal.test.database", "h2");
        return switch (kind) {
            case "h2" ->
                Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=10;LOCK_TIMEOUT=10000");
            case "mariadb" -> TestMariaDb.running().newDatabase(name);
            default -> throw new IllegalArgumentException("portal.test.database is h2 or mariadb, not " + kind);
        };
    }
}
