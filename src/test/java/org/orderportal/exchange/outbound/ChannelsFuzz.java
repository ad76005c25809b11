package org.orderportal.exchange.outbound;

import static org.orderportal.fuzz.FuzzTarget.holds;
import static org.orderportal.fuzz.FuzzTarget.unless;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Channel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;
import org.orderportal.party.CompanyId;

/** Where documents are sent to, as an administrator types it. */
public final class ChannelsFuzz {

    private static final CompanyId BUYER = new CompanyId(1);
    private static final PushAddresses ADDRESSES = new PushAddresses(true, true);

    private ChannelsFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("exchange.push-addresses", ChannelsFuzz::url, PushAddresses.class, Targets.class)
                        .from(
                                "https://buyer.example/in?a=b",
                                "http://[::1]:8080/",
                                "https://a@b/",
                                "https://b:99999/",
                                "http://b%41/"),
                FuzzTarget.of("exchange.outgoing-folders", ChannelsFuzz::folder, OutgoingFolders.class)
                        .from("buyer/in", "../out", "a/../b", "å.b/-", "/"),
                FuzzTarget.of("exchange.mail-addresses", ChannelsFuzz::mail, ChannelRules.class)
                        .from(
                                "orders@buyer.example",
                                "\"a b\"@c.example",
                                "a@[127.0.0.1]",
                                "A <a@b.example>",
                                "a,b@c"));
    }

    /** What is taken can be called. */
    private static void url(FuzzInput input) throws Exception {
        var url = input.text();
        Targets.of(Channel.HTTP_PUSH, channel(Way.HTTP_PUSH, null, url, null));
        var taken = unless(Refusal.class, () -> {
            ADDRESSES.check(url);
            return url;
        });
        taken.ifPresent(each -> HttpRequest.newBuilder(URI.create(each)).build());
    }

    /** What is taken lies in the portal's own folder. */
    private static void folder(FuzzInput input) throws Exception {
        var folder = input.text();
        var taken = unless(Refusal.class, () -> {
            OutgoingFolders.check(folder);
            return folder;
        });
        if (taken.isPresent()) {
            var base = Path.of("target", "outgoing").toAbsolutePath();
            holds(new OutgoingFolders(base).path(BUYER, folder).startsWith(base), folder);
        }
    }

    private static void mail(FuzzInput input) throws Exception {
        var rules = new ChannelRules(ADDRESSES, new OutgoingFolders(Path.of("target")), null);
        unless(Refusal.class, () -> {
            rules.check(channel(Way.PULL, null, null, input.text()));
            return true;
        });
    }

    private static BuyerChannel channel(Way way, @Nullable String folder, @Nullable String url, @Nullable String mail) {
        return new BuyerChannel(BUYER, 1, way, folder, url, false, mail, Locale.ENGLISH, false, null, "");
    }
}
