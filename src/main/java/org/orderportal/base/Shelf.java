package org.orderportal.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what screens show and can read again at any time, such as the form of an answer to ten thousand lines. All screens
 * together keep so much; beyond that, what nobody has used for longest is given up, and read again when its screen is used
 * again. So an open screen that nobody touches costs the same, however much it shows.
 */
@Component
public class Shelf {

    /** What is given to it, and what a row of a form takes, both roughly. */
    private static final long SHARE_OF_MEMORY = 10;

    private static final long BYTES_A_ROW = 4_096;

    private final long room;
    private final Map<Place<?>, Long> used = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    Shelf() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_A_ROW);
    }

    /** @param room in rows */
    Shelf(long room) {
        this.room = room;
    }

    /**
     * A place for one thing of one screen.
     *
     * @param source reads it, any number of times; what was changed in it meanwhile must be there, too
     * @param rows   how large it is
     */
    public <T> Place<T> place(Supplier<T> source, ToIntFunction<T> rows) {
        return new Place<>(this, source, rows);
    }

    /** What was used last stays, even if it is larger than all the room. */
    private synchronized void use(Place<?> place, long rows) {
        taken += rows;
        var before = used.put(place, rows);
        taken -= before == null ? 0 : before;
        var oldestFirst = used.entrySet().iterator();
        while (taken > room && oldestFirst.hasNext()) {
            var oldest = oldestFirst.next();
            if (oldest.getKey() != place) {
                oldest.getKey().kept = null;
                taken -= oldest.getValue();
                oldestFirst.remove();
            }
        }
    }

    private synchronized void leave(Place<?> place) {
        place.kept = null;
        var rows = used.remove(place);
        taken -= rows == null ? 0 : rows;
    }

    /** Where one thing lies, or is read to; used by one thread at a time. */
    public static final class Place<T> {

        private final Shelf shelf;
        private final Supplier<T> source;
        private final ToIntFunction<T> rows;
        private volatile @Nullable T kept;

        private Place(Shelf shelf, Supplier<T> source, ToIntFunction<T> rows) {
            this.shelf = shelf;
            this.source = source;
            this.rows = rows;
        }

        /** As it was put here, or read anew. */
        public T get() {
            var there = kept;
            if (there == null) {
                return put(source.get());
            }
            shelf.use(this, rows.applyAsInt(there));
            return there;
        }

        /** Lays down what was read just now. */
        public T put(T read) {
            kept = read;
            shelf.use(this, rows.applyAsInt(read));
            return read;
        }

        /** The screen is gone. */
        public void leave() {
            shelf.leave(this);
        }
    }
}
