package org.orderportal.print;

import java.time.ZoneId;
import java.util.Locale;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchPrint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The papers of a dispatch: the delivery note and the packing list on A4, and the labels that are stuck on. */
@Component
class PrintedDispatch implements DispatchPrint {

    private final Texts texts;
    private final PdfMaker maker;
    private final ObjectProvider<Letterhead> letterhead;

    PrintedDispatch(Texts texts, PdfMaker maker, ObjectProvider<Letterhead> letterhead) {
        this.texts = texts;
        this.maker = maker;
        this.letterhead = letterhead;
    }

    @Override
    public byte[] deliveryNote(DispatchAdvice advice, boolean draft, Locale locale, ZoneId zone) {
        return maker.pdf(headed(new DeliveryNoteSheet(advice, draft, words(locale, zone)).sheet(), advice));
    }

    @Override
    public byte[] packingList(DispatchAdvice advice, boolean draft, Locale locale, ZoneId zone) {
        return maker.pdf(new PackingSheet(advice, draft, words(locale, zone)).sheet());
    }

    @Override
    public byte[] labels(DispatchAdvice advice, LabelPaper paper, Locale locale, ZoneId zone) {
        return new LabelPages(advice, paper, words(locale, zone)).pdf();
    }

    private Words words(Locale locale, ZoneId zone) {
        return new Words(texts, locale, new Formats(locale, zone));
    }

    private Sheet headed(Sheet sheet, DispatchAdvice advice) {
        letterhead.ifAvailable(head -> head.on(sheet, advice.seller()));
        return sheet;
    }
}
