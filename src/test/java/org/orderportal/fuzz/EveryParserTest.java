package org.orderportal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

/** A class that takes texts or bytes apart has a {@link FuzzTarget}, or stands here with what it takes apart. */
@AnyDatabase
class EveryParserTest {

    private static final Set<String> NAMES = Set.of("parse", "read", "decode", "of", "check", "normalised", "made", "shown");

    @Test
    void list() {
        JavaClasses portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.orderportal");
        var fuzzed = FuzzTargets.all().flatMap(target -> target.parsers().stream()).map(Class::getName).collect(Collectors.toSet());
        var found = new TreeSet<String>();
        for (var type : portal) {
            for (var call : type.getCodeUnitCallsFromSelf()) {
                var owner = call.getTargetOwner().getName();
                var name = call.getTarget().getName();
                var args = call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
                boolean hit = switch (owner) {
                    case "java.math.BigDecimal" -> name.equals("<init>") && args.get(0).equals("java.lang.String");
                    case "java.lang.Integer", "java.lang.Long" -> name.startsWith("parse");
                    case "java.time.LocalDate", "java.time.Instant" -> name.equals("parse");
                    case "java.util.Base64$Decoder" -> true;
                    case "java.net.URI" -> name.equals("create") || name.equals("<init>");
                    case "tools.jackson.databind.json.JsonMapper", "tools.jackson.databind.ObjectMapper" -> name.startsWith("read") || name.equals("treeToValue");
                    case "java.util.zip.ZipFile", "java.util.zip.ZipInputStream", "java.nio.ByteBuffer" -> name.equals("<init>") || name.equals("wrap");
                    case "javax.imageio.ImageIO" -> name.startsWith("create");
                    case "org.xml.sax.XMLReader", "javax.xml.parsers.DocumentBuilder" -> name.equals("parse");
                    case "java.util.regex.Pattern" -> name.equals("matcher") || name.equals("split");
                    case "java.lang.String" -> (name.equals("<init>") && args.size() > 0 && args.get(0).equals("[B")) || name.equals("split");
                    default -> false;
                };
                if (hit) found.add(top(type) + " " + owner.replaceAll(".*\\.", "") + "." + name + (fuzzed.contains(top(type)) ? " FUZZED" : ""));
            }
            for (JavaMethod m : type.getMethods()) {
                if (!m.getRawParameterTypes().isEmpty() && !m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)) {
                    var p = m.getRawParameterTypes().get(0).getName();
                    if ((m.getName().equals("read") || m.getName().equals("parse") || m.getName().equals("decode")|| m.getName().equals("of")) && Set.of("java.lang.String", "[B", "java.io.InputStream", "com.vaadin.flow.router.QueryParameters", "jakarta.servlet.http.HttpServletRequest").contains(p))
                        found.add(top(type) + " METHOD " + m.getName() + (fuzzed.contains(top(type)) ? " FUZZED" : ""));
                }
            }
        }
        found.forEach(System.out::println);
    }
    static String top(JavaClass c) { return c.getName().replaceAll("\\$.*", ""); }
}
