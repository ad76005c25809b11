package org.orderportal.exchange.outbound;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.orderportal.document.Channel;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Posts documents to the buyer's system or access point, signed; whatever 2xx it answers, it has the document. */
@Component
class PushCarrier implements Carrier {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    /** It has looked at the document and will not have it. */
    private static final Set<Integer> REFUSED = Set.of(400, 405, 406, 410, 413, 415, 422);

    private final BuyerChannelRows channels;
    private final PushAddresses addresses;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    PushCarrier(BuyerChannelRows channels, PushAddresses addresses, Clock clock) {
        this.channels = channels;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.HTTP_PUSH;
    }

    @Override
    public void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered {
        var url = Objects.requireNonNullElse(settings.pushUrl(), "");
        var secret = channels.secret(settings.buyer())
                .orElseThrow(() -> Undelivered.untilMended(Reason.NO_SECRET, Targets.of(channel(), settings)));
        var status = post(request(addresses.reachable(url), parcel, secret));
        if (REFUSED.contains(status)) {
            throw Undelivered.untilMended(Reason.REFUSED, words(status));
        }
        if (status / 100 != 2) {
            throw Undelivered.forNow(Reason.ANSWERED, words(status), null);
        }
    }

    private HttpRequest request(URI address, Parcel parcel, String secret) {
        var body = parcel.xml().bytes();
        var now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(WHOLE)
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", parcel.transmission())
                .header("Portal-Document-Id", parcel.document().toString())
                .header(
                        "Portal-Document-Kind",
                        parcel.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .header("Portal-Document-Number", URLEncoder.encode(parcel.number(), StandardCharsets.UTF_8))
                .header("Portal-Timestamp", String.valueOf(now))
                .header("Portal-Signature", "v1=" + PushSignature.of(secret, now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The whole answer has to come in time: a request's own time-out ends with the head of it. */
    private int post(HttpRequest request) throws Undelivered {
        var answer = client.sendAsync(request, BodyHandlers.discarding());
        var host = request.uri().getAuthority();
        try {
            return answer.get(WHOLE.toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (TimeoutException late) {
            throw Undelivered.forNow(Reason.LATE, host, late);
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            var isLate = cause instanceof HttpTimeoutException;
            throw Undelivered.forNow(isLate ? Reason.LATE : Reason.UNREACHABLE, host, cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow(Reason.LATE, host, stopped);
        } finally {
            answer.cancel(true);
        }
    }

    private static String words(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? String.valueOf(status) : status + " " + known.getReasonPhrase();
    }
}
