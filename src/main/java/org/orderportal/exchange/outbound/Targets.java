package org.orderportal.exchange.outbound;

import java.net.URI;
import java.util.Objects;
import org.orderportal.document.Channel;

/** Says where a document goes, as people may read it: no path of this machine, and nothing that may be a key. */
final class Targets {

    private Targets() {}

    static String of(Channel channel, BuyerChannel settings) {
        return switch (channel) {
            case DROP_FOLDER -> OutgoingFolders.name(settings.buyer(), settings.folder());
            case HTTP_PUSH -> host(Objects.requireNonNullElse(settings.pushUrl(), ""));
            case PULL, BY_HAND -> "";
            case MAIL, VOID_NOTICE -> Objects.requireNonNullElse(settings.mailAddress(), "");
        };
    }

    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getAuthority(), "");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
