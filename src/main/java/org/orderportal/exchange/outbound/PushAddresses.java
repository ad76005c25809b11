package org.orderportal.exchange.outbound;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses the portal pushes documents to: HTTPS, or HTTP within this machine; and none inside of the operator's
 * own network unless a setting allows it, so that no setting of a buyer makes the portal call what only it can reach.
 */
@Component
class PushAddresses {

    private final boolean plainHttp;
    private final boolean internal;

    PushAddresses(
            @Value("${portal.push.plain-http:false}") boolean plainHttp,
            @Value("${portal.push.internal-addresses:false}") boolean internal) {
        this.plainHttp = plainHttp;
        this.internal = internal;
    }

    /** What can be said without looking the name up. */
    void check(String url) {
        var uri = read(url);
        if (uri == null) {
            throw new Refusal("exchange.channels.url.wrong");
        }
        var isHere = isThisMachine(uri.getHost());
        if (uri.getScheme().equals("http") && !plainHttp && !isHere) {
            throw new Refusal("exchange.channels.url.plain");
        }
        if (isHere && !internal) {
            throw new Refusal("exchange.channels.url.internal");
        }
    }

    /** Looks the name up: it may lead elsewhere than when it was set. */
    URI reachable(String url) throws Undelivered {
        var uri = read(url);
        if (uri == null) {
            throw Undelivered.untilMended(Reason.ADDRESS_WRONG, url);
        }
        var addresses = lookUp(uri.getHost());
        var loopback = Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress);
        if (uri.getScheme().equals("http") && !plainHttp && !loopback) {
            throw Undelivered.untilMended(Reason.ADDRESS_PLAIN, uri.getHost());
        }
        if (!internal && Arrays.stream(addresses).anyMatch(PushAddresses::isInternal)) {
            throw Undelivered.untilMended(Reason.ADDRESS_INTERNAL, uri.getHost());
        }
        return uri;
    }

    private static InetAddress[] lookUp(String host) throws Undelivered {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw Undelivered.forNow(Reason.UNREACHABLE, host, unknown);
        }
    }

    private static @Nullable URI read(String url) {
        try {
            var uri = URI.create(url);
            var scheme = uri.getScheme();
            var isWeb = "https".equals(scheme) || "http".equals(scheme);
            return isWeb && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null
                    ? uri
                    : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** Private, local and shared networks, and what is no address of one machine. */
    static boolean isInternal(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address)
                || isShared(address);
    }

    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
    }

    /** 100.64.0.0/10, between a provider and its customers; and 0.0.0.0/8. */
    private static boolean isShared(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4 && (bytes[0] == 100 && (bytes[1] & 0xC0) == 64 || bytes[0] == 0);
    }
}
