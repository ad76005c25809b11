package org.orderportal.print;

import org.orderportal.dispatch.DispatchAdvice;
import org.w3c.dom.Element;

/** Lays a delivery note out: parties and places, how it travels, each row, what it is packed in, room to sign. */
final class DeliveryNoteSheet {

    private final DispatchAdvice advice;
    private final Words words;
    private final Sheet sheet;

    DeliveryNoteSheet(DispatchAdvice advice, boolean draft, Words words) {
        this.advice = advice;
        this.words = words;
        this.sheet = DispatchHead.sheet(words, advice, "print.dispatch.title", draft);
    }

    Sheet sheet() {
        var body = sheet.body();
        var packing = new Packing(advice);
        var head = new DispatchHead(sheet, words, advice);
        head.title(body, "print.dispatch.kind", "print.dispatch.foot");
        head.parties(body);
        head.shipment(body, packing);
        message(body);
        new DispatchedTable(sheet, words, advice).addTo(body);
        new PackagesTable(sheet, words, packing).addTo(body);
        files(body);
        signature(body);
        return sheet;
    }

    private void message(Element body) {
        if (advice.message() != null && !advice.message().isBlank()) {
            var message = sheet.add(body, "div", "message");
            sheet.text(message, "h2", "", words.say("print.order.message"));
            sheet.text(message, "div", "text", advice.message());
        }
    }

    private void files(Element body) {
        if (!advice.fileNames().isEmpty()) {
            var after = sheet.add(body, "div", "after");
            sheet.text(after, "h2", "", words.say("print.order.attachments"));
            advice.fileNames().forEach(name -> sheet.text(after, "div", "", name));
        }
    }

    /** Where the receiver signs, and writes down what is missing or broken. */
    private void signature(Element body) {
        var receipt = sheet.add(body, "div", "receipt");
        sheet.text(receipt, "h2", "", words.say("print.dispatch.received"));
        field(sheet.add(sheet.add(receipt, "table", "sign"), "tr", ""), "remarks");
        var row = sheet.add(sheet.add(receipt, "table", "sign"), "tr", "");
        field(row, "day");
        field(row, "name");
        field(row, "signature");
    }

    private void field(Element row, String what) {
        sheet.text(sheet.add(row, "td", ""), "div", "label", words.say("print.dispatch.received." + what));
    }
}
