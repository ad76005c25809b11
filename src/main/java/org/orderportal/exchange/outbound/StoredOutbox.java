package org.orderportal.exchange.outbound;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Outbox;
import org.orderportal.document.OutgoingDocument;
import org.orderportal.document.Route;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what goes out in the same database, so that a document is sent and on its way, or neither. */
@Component
class StoredOutbox implements Outbox {

    private final OutboxRows rows;
    private final BuyerChannelRows channels;
    private final ChannelRules rules;
    private final Texts texts;
    private final CurrentUsers currentUsers;
    private final Clock clock;

    StoredOutbox(
            OutboxRows rows,
            BuyerChannelRows channels,
            ChannelRules rules,
            Texts texts,
            CurrentUsers currentUsers,
            Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.rules = rules;
        this.texts = texts;
        this.currentUsers = currentUsers;
        this.clock = clock;
    }

    @Override
    public Route route(CompanyId buyer, DocumentKind kind, OrderProfile profile) {
        return new Route(rules.ways(channels.of(buyer), kind, profile));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(OutgoingDocument document) {
        var settings = channels.of(document.buyer());
        rules.ways(settings, document.kind(), document.profile())
                .forEach(channel -> rows.insert(document, channel, Targets.of(channel, settings)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(DocumentId id) {
        var now = clock.instant();
        var ways = rows.lock(id);
        if (!ways.stream().allMatch(way -> way.isUntouched(now))) {
            return false;
        }
        ways.forEach(rows::cancel);
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Stopped stop(DocumentId id) {
        var now = clock.instant();
        var ways = rows.lock(id);
        if (ways.stream().anyMatch(way -> way.state() == State.UNDER_WAY)) {
            return Stopped.UNDER_WAY;
        }
        ways.stream()
                .filter(way -> way.state() == State.WAITING || way.state() == State.FAILED)
                .forEach(rows::cancel);
        return ways.stream().allMatch(way -> way.state() == State.CANCELLED || way.isUntouched(now))
                ? Stopped.NOTHING_WENT
                : Stopped.MAY_BE_THERE;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tellVoid(OutgoingDocument document) {
        var settings = channels.of(document.buyer());
        if (!rules.canMailTo(settings)) {
            return false;
        }
        rows.insert(document, Channel.VOID_NOTICE, Targets.of(Channel.VOID_NOTICE, settings));
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean resend(DocumentId id) {
        var failed = rows.lock(id).stream()
                .filter(way -> way.state() == State.FAILED)
                .toList();
        failed.forEach(this::tryAgain);
        return !failed.isEmpty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean resendRefused(DocumentId id) {
        var again = rows.lock(id).stream()
                .filter(way ->
                        way.state() == State.FAILED || way.channel().isElectronic() && way.state() == State.DELIVERED)
                .toList();
        again.forEach(this::tryAgain);
        return !again.isEmpty();
    }

    private void tryAgain(OutboxRow way) {
        rows.tryAgain(way, Targets.of(way.channel(), channels.of(way.buyer())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DocumentId, List<Transmission>> transmissions(Collection<DocumentId> ids) {
        var locale = currentUsers.find().map(CurrentUser::locale).orElse(Locale.ENGLISH);
        var now = clock.instant();
        return rows.of(ids).stream()
                .collect(Collectors.groupingBy(
                        OutboxRow::document,
                        Collectors.mapping(way -> transmission(way, locale, now), Collectors.toList())));
    }

    private Transmission transmission(OutboxRow way, Locale locale, Instant now) {
        return new Transmission(
                way.channel(),
                way.state(),
                way.target(),
                way.attempts(),
                error(way, locale),
                nextTry(way, now),
                way.changedAt());
    }

    private @Nullable String error(OutboxRow way, Locale locale) {
        var reason = way.error();
        return reason == null ? null : texts.get(locale, reason.key(), String.valueOf(way.errorDetail()));
    }

    private static @Nullable Instant nextTry(OutboxRow way, Instant now) {
        if (way.state() != State.WAITING) {
            return null;
        }
        return way.channel() == Channel.PULL && now.isBefore(way.notBefore()) ? way.notBefore() : way.nextTryAt();
    }
}
