package org.orderportal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

/** A class that asks Java or a library to read a text or bytes has a {@link FuzzTarget}, or stands here with the reason. */
@AnyDatabase
class EveryParserTest {

    /** What reads, and fails where it cannot. */
    private static final Pattern READING = Stream.of(
                    "java.math.BigDecimal.<init>(java.lang.String)",
                    "java.lang.Integer.parse",
                    "java.lang.Long.parse",
                    "java.time.LocalDate.parse(",
                    "java.time.LocalTime.parse(",
                    "java.time.Instant.parse(",
                    "java.util.UUID.fromString(",
                    "java.util.Base64$Decoder.decode(",
                    "java.util.HexFormat.parse",
                    "java.net.URI.create(",
                    "java.net.URI.<init>(",
                    "java.net.InetAddress.ofLiteral(",
                    "java.nio.charset.Charset.forName(",
                    "java.nio.ByteBuffer.getInt(",
                    "java.util.zip.ZipFile.<init>(",
                    "java.util.zip.ZipInputStream.<init>(",
                    "javax.imageio.ImageIO.createImageInputStream(",
                    "javax.xml.parsers.DocumentBuilder.parse(",
                    "org.xml.sax.XMLReader.parse(",
                    "jakarta.mail.internet.InternetAddress.<init>(",
                    "tools.jackson.databind.json.JsonMapper.read",
                    "tools.jackson.databind.ObjectMapper.read",
                    "com.github.f4b6a3.tsid.Tsid.from(java.lang.String)",
                    "org.iban4j.IbanUtil.validate(",
                    "org.iban4j.BicUtil.validate(")
            .map(Pattern::quote)
            .collect(Collectors.collectingAndThen(Collectors.joining("|"), each -> Pattern.compile("^(" + each + ")")));

    /** It lies in the portal's own tables, or was made in the same program. */
    private static final Set<String> WRITTEN_BY_THE_PORTAL = Set.of(
            "audit.AuditWords",
            "dispatch.DispatchJson",
            "document.AnswerRows",
            "exchange.ProblemJson",
            "identity.Passkey",
            "identity.ui.PasskeyDevice",
            "invoice.ExtraReading",
            "invoice.InvoiceJson",
            "invoice.PaymentReading",
            "notification.FactRows",
            "order.ContentJson",
            "order.KeyRange",
            "party.AddressJson",
            "party.BankAccounts",
            "party.RulesJson",
            "print.PaymentQr",
            "print.UnitGroup",
            "response.ResponseJson",
            "review.ReviewTable",
            "upkeep.Column",
            "upkeep.Training");

    /** In the portal's own spelling, as {@code FieldKinds} or {@code MachineFields} left it. */
    private static final Set<String> READ_BEFORE = Set.of(
            "dispatch.ui.FieldWords",
            "document.ui.DraftFields",
            "document.ui.FieldTexts",
            "invoice.HeaderReading",
            "invoice.ui.FieldWords",
            "response.ui.FieldWords");

    /** A few digits, which a pattern has found. */
    private static final Set<String> DIGITS = Set.of(
            "dispatch.HeaderReading",
            "exchange.TakenFiles",
            "invoice.HeaderBasis",
            "invoice.NamedFields",
            "invoice.ui.RuleFields",
            "response.NextRefs");

    /** Only when its checksums fit. */
    private static final Set<String> CHECKED_BEFORE = Set.of("upkeep.Restoring");

    @Test
    void each_parser_is_fuzzed_or_reads_nothing_from_outside() {
        var fuzzed = FuzzTargets.all()
                .flatMap(target -> target.parsers().stream())
                .map(type -> shortened(type.getName()))
                .collect(Collectors.toSet());
        var spared = Stream.of(WRITTEN_BY_THE_PORTAL, READ_BEFORE, DIGITS, CHECKED_BEFORE)
                .flatMap(Set::stream)
                .toList();
        var found = readingClasses();
        var without = new TreeSet<>(found);
        without.removeAll(fuzzed);

        assertThat(spared).doesNotHaveDuplicates();
        assertThat(without).as("parsers without a fuzz target").containsExactlyInAnyOrderElementsOf(spared);
        assertThat(found).contains("base.NumberText", "exchange.ubl.Sniffer", "party.LogoPicture");
    }

    private static Set<String> readingClasses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.orderportal")
                        .stream()
                        .filter(type -> !type.getPackageName().startsWith("org.orderportal.demo"))
                        .filter(EveryParserTest::reads)
                        .map(type -> shortened(type.getName()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reads(JavaClass type) {
        return type.getCodeUnitCallsFromSelf().stream()
                .anyMatch(
                        call -> READING.matcher(call.getTarget().getFullName()).find());
    }

    /** The class in whose file it stands, without what all have in front. */
    private static String shortened(String type) {
        return type.replace("org.orderportal.", "").replaceAll("\\$.*", "");
    }
}
