package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the kills found, as a table for people. */
final class KillTable {

    record Row(String name, int kills, int databaseKills, int acknowledged, int lost, int doubled) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> controls = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    void addControl(Row row) {
        controls.add(row);
    }

    /** Nothing acknowledged was lost or doubled, and every control did lose. */
    boolean holds() {
        return rows.stream().allMatch(row -> row.lost() == 0 && row.doubled() == 0)
                && controls.stream().allMatch(row -> row.lost() > 0);
    }

    void write(Path file) throws IOException {
        var text = new StringBuilder("""
                | database | kills | of them with the database | orders acknowledged | lost | doubled |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        rows.forEach(row -> text.append(line(row)));
        controls.forEach(row -> text.append(line(row)));
        text.append("\n").append(verdict()).append("\n");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.println(text);
    }

    private String verdict() {
        if (holds()) {
            return "Nothing that was acknowledged is lost or doubled; the control loses, so the test sees losses.";
        }
        return rows.stream().anyMatch(row -> row.lost() + row.doubled() > 0)
                ? "FAILED: something that was acknowledged is lost or doubled."
                : "NO PROOF: a control lost nothing, so this run says little.";
    }

    private static String line(Row row) {
        return "| %s | %d | %d | %d | %d | %d |%n"
                .formatted(row.name(), row.kills(), row.databaseKills(), row.acknowledged(), row.lost(), row.doubled());
    }
}
