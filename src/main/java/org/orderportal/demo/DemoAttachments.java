package org.orderportal.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the files that come with some demo orders. */
final class DemoAttachments {

    private DemoAttachments() {}

    /** A one-page PDF with that text. */
    static DemoOrder.Attachment instructions(String id, String title, List<String> lines) {
        var page = new StringBuilder("BT /F1 18 Tf 72 770 Td (" + title + ") Tj /F1 11 Tf 0 -34 Td ");
        lines.forEach(line -> page.append("(").append(line).append(") Tj 0 -17 Td "));
        page.append("ET");
        return new DemoOrder.Attachment(
                id, "Instructions", "delivery-instructions.pdf", "application/pdf", pdf(page.toString()));
    }

    /** A plan of where to unload, as a picture. */
    static DemoOrder.Attachment plan(String id) {
        var image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF4F6F8));
        pen.fillRect(0, 0, 480, 320);
        pen.setColor(new Color(0xC9D3DD));
        pen.fillRect(0, 230, 480, 60);
        pen.setColor(new Color(0x7A8CA0));
        pen.fillRect(60, 50, 220, 150);
        pen.fillRect(310, 90, 110, 110);
        pen.setColor(new Color(0xE0702F));
        pen.setStroke(new BasicStroke(6));
        pen.drawLine(30, 260, 170, 260);
        pen.drawLine(170, 260, 170, 205);
        pen.drawLine(170, 205, 158, 222);
        pen.drawLine(170, 205, 182, 222);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new DemoOrder.Attachment(id, "Plan", "unloading-place.png", "image/png", bytes.toByteArray());
    }

    private static byte[] pdf(String page) {
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (int number = 1; number <= objects.size(); number++) {
            places.add(file.length());
            file.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        var table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer << /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
