package org.orderportal.exchange.outbound;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.base.security.AsSystem;
import org.orderportal.document.Channel;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands one document over on one of its ways, outside of any transaction, and notes what came of it. */
@Component
class Transmitting {

    private static final Logger LOG = LoggerFactory.getLogger(Transmitting.class);

    private final Claims claims;
    private final Parcels parcels;
    private final BuyerChannelRows channels;
    private final Map<Channel, Carrier> carriers;
    private final AsSystem asSystem;
    private final Clock clock;

    Transmitting(
            Claims claims,
            Parcels parcels,
            BuyerChannelRows channels,
            List<Carrier> carriers,
            AsSystem asSystem,
            Clock clock) {
        this.claims = claims;
        this.parcels = parcels;
        this.channels = channels;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.asSystem = asSystem;
        this.clock = clock;
    }

    void transmit(Claim claim) {
        asSystem.run(() -> {
            try {
                deliver(claim);
            } catch (Undelivered failed) {
                note(claim, failed);
            } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError unexpected) {
                note(claim, unexpected(claim, unexpected));
            }
        });
    }

    private void deliver(Claim claim) throws Undelivered {
        var row = claim.row();
        var settings = channels.of(row.buyer());
        var carrier = Objects.requireNonNull(carriers.get(row.channel()), "Nobody pulls what is pulled");
        carrier.deliver(parcels.of(row), settings);
        count(claim, "DELIVERED");
        if (!claims.delivered(claim, Targets.of(row.channel(), settings))) {
            LOG.warn(
                    "Document {} went out by {} after the lease had ended; its receiver knows it by its id",
                    row.document(),
                    row.channel());
        }
    }

    private void note(Claim claim, Undelivered failed) {
        var failures = claim.row().failures() + 1;
        count(claim, failed.reason().name());
        if (claim.row().channel() == Channel.MAIL) {
            Metrics.counter(
                            "portal.mail.failed",
                            "mail",
                            "document",
                            "reason",
                            failed.reason().name())
                    .increment();
        }
        var pause = failed.isLasting() ? null : RetryPlan.pauseAfter(failures).orElse(null);
        LOG.warn(
                "Document {} did not go out by {} ({}); {}",
                claim.row().document(),
                claim.row().channel(),
                failed.reason(),
                pause == null ? "it is given up until somebody resends it" : "it is tried again in " + words(pause));
        claims.failed(claim, failed, pause == null ? null : clock.instant().plus(pause));
    }

    private static void count(Claim claim, String outcome) {
        Metrics.counter("portal.outbox.tries", "channel", claim.row().channel().name(), "outcome", outcome)
                .increment();
    }

    private static Undelivered unexpected(Claim claim, Throwable failure) {
        var error = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error(
                "Handing document {} over by {} failed, error {}",
                claim.row().document(),
                claim.row().channel(),
                error,
                failure);
        return Undelivered.forNow(Reason.UNEXPECTED, error, failure);
    }

    private static String words(Duration pause) {
        return pause.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
