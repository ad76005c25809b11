package org.orderportal.party;

import static org.orderportal.fuzz.FuzzTarget.same;
import static org.orderportal.fuzz.FuzzTarget.unless;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.orderportal.base.error.Refusal;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** Numbers of accounts and companies as people type them, and pictures that they hand in. */
public final class PartyFuzz {

    private static final List<String> SCHEMES = Stream.concat(
                    CompanyNumbers.KNOWN.stream(), Stream.of("0037", "9925", "9955", "9957", "0190", "x"))
            .toList();

    private PartyFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("party.accounts", PartyFuzz::accounts, BankNumbers.class)
                        .from(
                                "IBAN SE45 5000 0000 0583 9825 7466",
                                "ESSESESS",
                                "BG 5050-1055",
                                "90 20 06-9",
                                "\u0130BAN"),
                FuzzTarget.of("party.numbers", PartyFuzz::numbers, CompanyNumbers.class, VatNumbers.class)
                        .from(
                                "556000-4751",
                                "SE556000475101",
                                "NO974760673MVA",
                                "FI01120389",
                                "DE136695976",
                                "BE0417497106",
                                "FR83404833048",
                                "PL8567346215",
                                "5790000435975",
                                "003701120389AB12"),
                FuzzTarget.of("party.logos", PartyFuzz::logo, LogoPicture.class)
                        .from(picture("png"), picture("jpeg"), picture("gif"), "<svg/>".getBytes()));
    }

    private static void accounts(FuzzInput input) {
        var text = input.text();
        again(text, typed -> BankNumbers.iban(typed).map(BankNumbers::grouped), BankNumbers::iban);
        again(text, BankNumbers::bic, BankNumbers::bic);
        again(text, BankNumbers::bankgiro, BankNumbers::bankgiro);
        again(text, BankNumbers::plusgiro, BankNumbers::plusgiro);
    }

    /** What is shown is read as the same. */
    private static void again(
            String text, Function<String, Optional<String>> shown, Function<String, Optional<String>> reading) {
        shown.apply(text).ifPresent(typed -> same(reading.apply(text), reading.apply(typed)));
    }

    private static void numbers(FuzzInput input) {
        var text = input.text();
        for (var scheme : SCHEMES) {
            again(text, typed -> CompanyNumbers.of(scheme, typed), typed -> CompanyNumbers.of(scheme, typed));
        }
        again(text, CompanyNumbers::vat, CompanyNumbers::vat);
    }

    private static void logo(FuzzInput input) throws Exception {
        unless(Refusal.class, () -> LogoPicture.of(input.bytes()));
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(9, 5, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
