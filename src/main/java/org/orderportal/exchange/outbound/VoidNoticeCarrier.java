package org.orderportal.exchange.outbound;

import java.util.List;
import org.orderportal.document.Channel;
import org.springframework.stereotype.Component;

/** Tells a person at the buyer's that a document is void, for no electronic document says that. */
@Component
class VoidNoticeCarrier implements Carrier {

    private final DocumentMail mail;

    VoidNoticeCarrier(DocumentMail mail) {
        this.mail = mail;
    }

    @Override
    public Channel channel() {
        return Channel.VOID_NOTICE;
    }

    @Override
    public void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered {
        mail.send(parcel, settings, "void", language -> List.of(parcel.pdf().apply(language)));
    }
}
