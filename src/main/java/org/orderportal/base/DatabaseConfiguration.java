package org.orderportal.base;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays the tables out at the start, in whichever database it is. */
@Configuration
class DatabaseConfiguration {

    @Bean
    FlywayConfigurationCustomizer namesOfThisDatabase(DataSource database) {
        return flyway -> Schema.suit(flyway, database);
    }
}
