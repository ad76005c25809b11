package org.orderportal.response.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseForm;

/** What the rows say that are drawn now, each put into words once; those drawn long ago are put into words again. */
class DrawnRows {

    /** More than the browser asks for at once. */
    private static final int MOST = 200;

    private final Supplier<ResponseForm> form;
    private final Reader reader;
    private final Map<String, ArticleRow> rows = new Latest();

    DrawnRows(Supplier<ResponseForm> form, Reader reader) {
        this.form = form;
        this.reader = reader;
    }

    ArticleRow row(String key) {
        return rows.computeIfAbsent(key, drawn -> new ArticleWords(form.get(), reader).row(drawn));
    }

    void forget(String key) {
        rows.remove(key);
    }

    void forgetAll() {
        rows.clear();
    }

    private static final class Latest extends LinkedHashMap<String, ArticleRow> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArticleRow> eldest) {
            return size() > MOST;
        }
    }
}
