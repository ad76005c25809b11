package org.orderportal.base;

import com.github.f4b6a3.tsid.TsidFactory;
import jakarta.annotation.PreDestroy;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes ids that no other node makes: this node holds a number of its own in the database, on a lease that it renews.
 */
@Component
class NodeIds implements Ids {

    private static final Logger LOG = LoggerFactory.getLogger(NodeIds.class);
    private static final int NODES = 1024;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private volatile int node;
    private volatile TsidFactory factory;

    NodeIds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.node = claim();
        this.factory = TsidFactory.newInstance1024(node);
    }

    @Override
    public long next() {
        return factory.create().toLong();
    }

    private int claim() {
        for (int number = 0; number < NODES; number++) {
            if (takeOver(number) || takeNew(number)) {
                LOG.info("This node makes ids with number {}", number);
                return number;
            }
        }
        throw new IllegalStateException("All %d node numbers are taken".formatted(NODES));
    }

    private boolean takeOver(int number) {
        return database.sql("update node_claim set holder = :holder, lease_ends = :ends"
                                + " where node_number = :number and lease_ends < :now")
                        .param("holder", holder)
                        .param("ends", atUtc(LEASE))
                        .param("number", number)
                        .param("now", atUtc(Duration.ZERO))
                        .update()
                == 1;
    }

    private boolean takeNew(int number) {
        var taken = database.sql("select count(*) from node_claim where node_number = :number")
                .param("number", number)
                .query(Integer.class)
                .single();
        if (taken > 0) {
            return false;
        }
        try {
            database.sql("insert into node_claim (node_number, holder, lease_ends) values (:number, :holder, :ends)")
                    .param("number", number)
                    .param("holder", holder)
                    .param("ends", atUtc(LEASE))
                    .update();
            return true;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
    }

    /** A node that slept past its lease may have lost its number to another: it takes a new one. */
    @Scheduled(fixedRateString = "PT1M", initialDelayString = "PT1M")
    void renew() {
        int renewed = database.sql(
                        "update node_claim set lease_ends = :ends where node_number = :number and holder = :holder")
                .param("ends", atUtc(LEASE))
                .param("number", node)
                .param("holder", holder)
                .update();
        if (renewed == 0) {
            node = claim();
            factory = TsidFactory.newInstance1024(node);
        }
    }

    @PreDestroy
    void release() {
        database.sql("update node_claim set lease_ends = :now where node_number = :number and holder = :holder")
                .param("now", atUtc(Duration.ofSeconds(-1)))
                .param("number", node)
                .param("holder", holder)
                .update();
    }

    private Timestamp atUtc(Duration fromNow) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant().plus(fromNow), ZoneOffset.UTC));
    }
}
