package org.orderportal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A valid Peppol order of as many lines as one likes: the sample's first line again and again, each with its own name. */
public final class LongOrder {

    private static final Pattern LINE = Pattern.compile("\\s*<cac:OrderLine>.*?</cac:OrderLine>", Pattern.DOTALL);
    private static final BigDecimal NET = new BigDecimal("500.00");
    private static final BigDecimal VAT = new BigDecimal("0.25");

    private LongOrder() {}

    /** Lines 1, 2, 3 ...: 250 pieces of "Elastic bandage n" at 2.00 each. */
    public static String numbered(String number, int lines) {
        var sample = SampleOrder.numbered(number);
        var found = LINE.matcher(sample);
        if (!found.find()) {
            throw new IllegalStateException("sample/order.xml has no line");
        }
        var head = withTotals(sample.substring(0, found.start()), lines);
        var xml = new StringBuilder(head);
        for (int line = 1; line <= lines; line++) {
            xml.append(found.group()
                    .replace("<cbc:ID>10</cbc:ID>", "<cbc:ID>" + line + "</cbc:ID>")
                    .replace("8 cm x 5 m", Integer.toString(line))
                    .replace("NM-JOURNEY-1", "NM-" + line));
        }
        return xml.append("\n</Order>\n").toString();
    }

    private static String withTotals(String head, int lines) {
        var net = NET.multiply(BigDecimal.valueOf(lines));
        var vat = net.multiply(VAT).setScale(2, RoundingMode.UNNECESSARY);
        return head.replace(">1300.00<", ">" + net + "<")
                .replace(">325.00<", ">" + vat + "<")
                .replace(">1625.00<", ">" + net.add(vat) + "<");
    }
}
