package org.orderportal.order;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects in words where something stored is not what it should be. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    void add(String words) {
        found.add(words);
    }

    /** Records of this package are compared part by part, so that a difference names the one number that is wrong. */
    void between(String what, @Nullable Object stored, @Nullable Object computed) {
        if (Objects.equals(stored, computed)) {
            return;
        }
        if (stored instanceof Record one && computed instanceof Record other && hasParts(one)) {
            for (var part : one.getClass().getRecordComponents()) {
                between(what + " " + part.getName(), value(part, one), value(part, other));
            }
            return;
        }
        found.add("%s is %s, and the ledger gives %s".formatted(what, words(stored), words(computed)));
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private static boolean hasParts(Record composed) {
        return composed.getClass().getPackage().equals(Differences.class.getPackage());
    }

    private static String words(@Nullable Object value) {
        return value == null ? "unset" : value.toString();
    }

    private static @Nullable Object value(RecordComponent part, Record composed) {
        try {
            return part.getAccessor().invoke(composed);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
