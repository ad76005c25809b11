package org.orderportal.prove;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.orderportal.PackagedPortal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks whether the list of parts in the delivered jar names every library in it, by what is in them: their SHA-256. */
final class Parts {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String LIST = "META-INF/sbom/application.cdx.json";

    private Parts() {}

    public static void main(String[] arguments) throws IOException {
        var row = new Row("sbom");
        try (var jar = new ZipFile(PackagedPortal.jar().toFile())) {
            JsonNode list;
            try (var stream = jar.getInputStream(jar.getEntry(LIST))) {
                list = JsonMapper.shared().readTree(stream);
            }
            var listed = hashes(list);
            var libraries = new TreeMap<String, String>();
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar")) {
                    try (var stream = jar.getInputStream(entry)) {
                        libraries.put(entry.getName().substring(LIBRARIES.length()), sha256(stream));
                    }
                }
            }
            judge(row, list, libraries, listed);
        }
        row.end();
    }

    private static void judge(Row row, JsonNode list, SortedMap<String, String> libraries, Set<String> listed) {
        var missing = missing(libraries, listed);
        var fewer = new TreeSet<>(listed);
        fewer.remove(libraries.firstEntry().getValue());
        var missed = missing(libraries, fewer);
        row.add(
                "S8",
                "libraries in the jar that its CycloneDX list names by their SHA-256",
                "all of " + libraries.size(),
                String.valueOf(libraries.size() - missing.size()),
                missing.isEmpty(),
                "%d parts listed; with one library taken out of the list, %d missing"
                        .formatted(listed.size(), missed.size()),
                missed.size() == missing.size() + 1);
        missing.forEach(each -> row.remark("- not listed: " + each));
        var unlicensed = new ArrayList<String>();
        list.path("components").forEach(part -> {
            if (part.path("licenses").isEmpty()) {
                unlicensed.add(part.path("name").asString());
            }
        });
        row.remark("\nParts whose licence the list does not tell: " + unlicensed.size() + " " + unlicensed);
    }

    private static List<String> missing(SortedMap<String, String> libraries, Set<String> listed) {
        return libraries.entrySet().stream()
                .filter(library -> !listed.contains(library.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> hashes(JsonNode list) {
        var found = new TreeSet<String>();
        list.path("components")
                .forEach(part -> part.path("hashes").forEach(hash -> {
                    if (hash.path("alg").asString().equals("SHA-256")) {
                        found.add(hash.path("content").asString());
                    }
                }));
        return found;
    }

    private static String sha256(InputStream stream) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[65_536];
            for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
