package org.orderportal.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.ui.Reader;

/** The articles, and what can be done to all of them at once. */
class ArticlesSection extends PageSection {

    /** The widest window, in pixels, in which articles are cards. */
    private static final int NARROW = 760;

    /** What is done to all rows. */
    interface Listener {

        void sameDay();

        void rejectAll();

        void acceptAll();

        void addArticle();
    }

    private final Reader reader;
    private final ArticleGrid grid;
    private final Button sameDay;
    private final Button rejectAll;
    private final Button acceptAll;
    private final Button add;

    ArticlesSection(Reader reader, ArticleGrid grid, Listener listener) {
        super("articles", reader.text("response.editor.articles"));
        this.reader = reader;
        this.grid = grid;
        sameDay = quiet("response.editor.same-day", listener::sameDay);
        rejectAll = quiet("response.editor.reject-all", listener::rejectAll);
        acceptAll = quiet("response.editor.accept-all", listener::acceptAll);
        add = new Button(reader.text("response.editor.add-article"), click -> listener.addArticle());
        addAction(sameDay, rejectAll, acceptAll, add);
        add(grid);
        addAttachListener(attach -> {
            var size = attach.getUI().getPage().windowSizeSignal();
            Signal.effect(
                    this,
                    () -> grid.showAsCards(size.get().width() > 0 && size.get().width() <= NARROW));
        });
    }

    void show(List<String> keys, int ordered, int added) {
        setMeta(added == 0
                ? reader.text("response.editor.articles.ordered", ordered)
                : reader.text("response.editor.articles.ordered-added", ordered, added));
        grid.show(keys);
    }

    /** @param answered whether a row is answered otherwise than as ordered */
    void showChanged(boolean answered) {
        acceptAll.setVisible(answered);
    }

    /** Says why something cannot be done to all rows; null where it can. */
    void allow(@org.jspecify.annotations.Nullable String whyNoDay, @org.jspecify.annotations.Nullable String whyNoArticle) {
        allow(sameDay, whyNoDay);
        allow(add, whyNoArticle);
    }

    private static void allow(Button button, @org.jspecify.annotations.Nullable String whyNot) {
        button.setEnabled(whyNot == null);
        button.setTooltipText(whyNot == null ? "" : whyNot);
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(reader.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
