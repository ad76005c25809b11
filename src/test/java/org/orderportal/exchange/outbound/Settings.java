package org.orderportal.exchange.outbound;

import java.util.Locale;
import org.orderportal.exchange.outbound.BuyerChannel.Way;

/** Settings of a channel, changed one at a time. */
final class Settings {

    private Settings() {}

    static BuyerChannel way(BuyerChannel from, Way way) {
        return with(
                from,
                way,
                from.folder(),
                from.pushUrl(),
                from.mailAddress(),
                from.mailLanguage(),
                from.takesResponses());
    }

    static BuyerChannel folder(BuyerChannel from, String folder) {
        return with(
                from,
                Way.DROP_FOLDER,
                folder,
                from.pushUrl(),
                from.mailAddress(),
                from.mailLanguage(),
                from.takesResponses());
    }

    static BuyerChannel url(BuyerChannel from, String url) {
        return with(
                from,
                Way.HTTP_PUSH,
                from.folder(),
                url,
                from.mailAddress(),
                from.mailLanguage(),
                from.takesResponses());
    }

    static BuyerChannel mail(BuyerChannel from, String address, Locale language) {
        return with(from, from.way(), from.folder(), from.pushUrl(), address, language, from.takesResponses());
    }

    static BuyerChannel takingResponses(BuyerChannel from) {
        return with(from, from.way(), from.folder(), from.pushUrl(), from.mailAddress(), from.mailLanguage(), true);
    }

    private static BuyerChannel with(
            BuyerChannel from,
            Way way,
            String folder,
            String url,
            String mail,
            Locale language,
            boolean takesResponses) {
        return new BuyerChannel(
                from.buyer(),
                from.version(),
                way,
                folder,
                url,
                from.hasSecret(),
                mail,
                language,
                takesResponses,
                from.changedAt(),
                from.changedBy());
    }
}
