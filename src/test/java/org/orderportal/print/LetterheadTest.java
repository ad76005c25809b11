package org.orderportal.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.order.Participant;
import org.orderportal.party.Companies;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Logos;
import org.orderportal.party.PartyDescription;
import org.orderportal.party.PostalAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LetterheadTest {

    @Autowired
    Letterhead letterhead;

    @Autowired
    PdfMaker maker;

    @Autowired
    Companies companies;

    @Autowired
    Logos logos;

    @Autowired
    Texts texts;

    @Autowired
    AsSystem asSystem;

    @Test
    void the_logo_of_the_seller_stands_at_the_head_of_its_paper_and_a_company_without_one_has_none()
            throws IOException {
        var endpoint = new ElectronicAddress("9999", UUID.randomUUID().toString());
        var company = asSystem.call(() -> companies.register(
                new PartyDescription("Bergmans Trä", endpoint, List.of(), PostalAddress.UNKNOWN, null), false, true));
        assertThat(pictures(endpoint)).isZero();

        asSystem.run(() -> logos.set(company.id(), logo()));

        assertThat(pictures(endpoint)).isEqualTo(1);
    }

    private long pictures(ElectronicAddress endpoint) throws IOException {
        var words = new Words(texts, Locale.UK, new Formats(Locale.UK, java.time.ZoneOffset.UTC));
        var sheet = new Sheet("en", "Paper", words.style());
        sheet.text(sheet.body(), "h1", "", "IN-1");
        var seller =
                new Participant("Bergmans Trä", null, endpoint, List.of(), null, null, PostalAddress.UNKNOWN, null);
        asSystem.run(() -> letterhead.on(sheet, seller));
        try (var document = Loader.loadPDF(maker.pdf(sheet))) {
            var resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    private static byte[] logo() {
        var picture = new BufferedImage(400, 120, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, 400, 120);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
