package org.orderportal.exchange.outbound;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.MailRoom;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Channel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderProfile;
import org.springframework.stereotype.Component;

/** Which settings of a channel make sense, and which ways a document takes on it. */
@Component
class ChannelRules {

    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_URL = 1_000;

    private final PushAddresses addresses;
    private final OutgoingFolders folders;
    private final MailRoom mailRoom;

    ChannelRules(PushAddresses addresses, OutgoingFolders folders, MailRoom mailRoom) {
        this.addresses = addresses;
        this.folders = folders;
        this.mailRoom = mailRoom;
    }

    String outgoingFolder() {
        return folders.base().toString();
    }

    boolean canMail() {
        return mailRoom.isOpen();
    }

    boolean canMailTo(BuyerChannel channel) {
        return channel.mailAddress() != null && canMail();
    }

    void check(BuyerChannel channel) {
        var folder = channel.folder();
        if (folder != null) {
            OutgoingFolders.check(folder);
        }
        var url = channel.pushUrl();
        if (url != null) {
            if (url.length() > LONGEST_URL) {
                throw new Refusal("exchange.channels.url.wrong");
            }
            addresses.check(url);
        } else if (channel.way() == Way.HTTP_PUSH) {
            throw new Refusal("exchange.channels.url.missing");
        }
        var mail = channel.mailAddress();
        if (mail != null && !isMailAddress(mail)) {
            throw new Refusal("exchange.channels.mail.wrong");
        }
    }

    /**
     * The process of an order_only order knows no response: it goes electronically only to a buyer who takes it all the
     * same. Mail is read by a person, and goes in each case.
     */
    List<Channel> ways(BuyerChannel channel, DocumentKind kind, OrderProfile profile) {
        var ways = new ArrayList<Channel>();
        var isKnownToProcess = kind != DocumentKind.ORDER_RESPONSE || profile != OrderProfile.ORDER_ONLY;
        if (isKnownToProcess || channel.takesResponses()) {
            switch (channel.way()) {
                case NONE -> {}
                case DROP_FOLDER -> ways.add(Channel.DROP_FOLDER);
                case HTTP_PUSH -> ways.add(Channel.HTTP_PUSH);
                case PULL -> ways.add(Channel.PULL);
            }
        }
        if (canMailTo(channel)) {
            ways.add(Channel.MAIL);
        }
        return List.copyOf(ways);
    }

    /** The settings for the audit log, in the words of the settings' names. */
    static String words(BuyerChannel channel) {
        var words = new ArrayList<String>();
        words.add(channel.way().name());
        switch (channel.way()) {
            case DROP_FOLDER -> words.add(OutgoingFolders.name(channel.buyer(), channel.folder()));
            case HTTP_PUSH -> words.add(String.valueOf(channel.pushUrl()));
            case NONE, PULL -> {}
        }
        if (channel.mailAddress() != null) {
            words.add(channel.mailAddress());
        }
        if (channel.takesResponses()) {
            words.add("takes responses to order_only");
        }
        return String.join(", ", words);
    }

    private static boolean isMailAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !text.contains("@")) {
            return false;
        }
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            return text.equals(address.getAddress());
        } catch (AddressException unreadable) {
            return false;
        }
    }
}
