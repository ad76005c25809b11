package org.orderportal.document;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drafts and open editors for monitoring, read once a minute; all nodes see the same. */
@Component
class DraftMeters implements MeterBinder {

    private final JdbcClient database;
    private final Clock clock;
    private volatile double drafts = Double.NaN;
    private volatile double editors = Double.NaN;

    DraftMeters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.drafts", this, meters -> meters.drafts).register(registry);
        Gauge.builder("portal.editors", this, meters -> meters.editors).register(registry);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    void read() {
        try {
            drafts = database.sql("select count(*) from document where state = 'DRAFT'")
                    .query(Long.class)
                    .single();
            editors = database.sql("select count(*) from document_presence where seen_at >= :since")
                    .param("since", Stored.moment(clock.instant().minus(Presences.SEEN)))
                    .query(Long.class)
                    .single();
        } catch (RuntimeException unreachable) {
            drafts = Double.NaN;
            editors = Double.NaN;
            throw unreachable;
        }
    }
}
