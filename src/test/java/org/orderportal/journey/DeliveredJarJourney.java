package org.orderportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.orderportal.PackagedPortal;
import tools.jackson.databind.json.JsonMapper;

class DeliveredJarJourney {

    private static final Pattern PACKAGE_URL = Pattern.compile(".*/([^/@]+)@([^?]+)\\?(?:classifier=([^&]+)&)?type=.*");

    @Test
    void the_bill_of_materials_lists_every_library_in_the_jar() throws IOException {
        try (var jar = new JarFile(PackagedPortal.jar().toFile())) {
            assertThat(listed(jar)).containsAll(libraries(jar));
        }
    }

    @Test
    void development_tools_stay_out_of_the_jar() throws IOException {
        try (var jar = new JarFile(PackagedPortal.jar().toFile())) {
            assertThat(libraries(jar)).noneMatch(name -> name.startsWith("vaadin-dev"));
        }
    }

    private static List<String> libraries(JarFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                .toList();
    }

    private static List<String> listed(JarFile jar) throws IOException {
        try (var stream = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            var components = new JsonMapper().readTree(stream).path("components");
            return StreamSupport.stream(components.spliterator(), false)
                    .map(component -> component.path("purl").asString())
                    .map(DeliveredJarJourney::fileName)
                    .toList();
        }
    }

    /** {@code pkg:maven/group/name@version?classifier=data&type=jar} is the file {@code name-version-data.jar}. */
    private static String fileName(String packageUrl) {
        var found = PACKAGE_URL.matcher(packageUrl);
        assertThat(found.matches()).as(packageUrl).isTrue();
        var classifier = found.group(3) == null ? "" : "-" + found.group(3);
        return found.group(1) + "-" + found.group(2) + classifier + ".jar";
    }
}
