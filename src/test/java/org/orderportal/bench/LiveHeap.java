package org.orderportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What lives in the heap of another Java process: counted object by object, after a full collection. */
record LiveHeap(long pid) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final Pattern SESSIONS =
            Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+\\S*\\.(?:Spring)?VaadinSession(?:\\s|$)");

    /** In bytes. What only finalizers and cleaners held goes with a second collection. */
    long bytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        var total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("jcmd told no total");
        }
        return Long.parseLong(total.group(1));
    }

    /** Class by class, the greatest first. */
    String histogram() throws IOException, InterruptedException {
        return jcmd("GC.class_histogram");
    }

    /** Sessions of Vaadin that live, whatever became of them. */
    long sessions() throws IOException, InterruptedException {
        var found = SESSIONS.matcher(jcmd("GC.class_histogram"));
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(List.of(tool, Long.toString(pid), command))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("jcmd failed: " + said);
        }
        return said;
    }
}
