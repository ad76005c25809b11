package org.orderportal.exchange.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orderportal.document.Channel;
import org.orderportal.order.FileContent;
import org.springframework.stereotype.Component;

/** Mails documents to a person at the buyer's: the PDF to read, the XML beside it. */
@Component
class MailCarrier implements Carrier {

    private final DocumentMail mail;

    MailCarrier(DocumentMail mail) {
        this.mail = mail;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered {
        mail.send(parcel, settings, "mail", language -> all(parcel, language));
    }

    private static List<FileContent> all(Parcel parcel, Locale language) {
        var all = new ArrayList<FileContent>();
        all.add(parcel.pdf().apply(language));
        all.add(new FileContent(
                parcel.xml().fileName(), "application/xml", parcel.xml().bytes()));
        all.addAll(parcel.files().get());
        return all;
    }
}
