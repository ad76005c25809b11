package org.orderportal.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;

/** The articles, and what can be done to all of them at once. */
class ArticlesSection extends PageSection {

    private static final String LIMITS = "article-limits";

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
    private final Paragraph limits = new Paragraph();

    ArticlesSection(Reader reader, ArticleGrid grid, Listener listener) {
        super("articles", reader.text("response.editor.articles"));
        this.reader = reader;
        this.grid = grid;
        sameDay = quiet("response.editor.same-day", listener::sameDay);
        rejectAll = quiet("response.editor.reject-all", listener::rejectAll);
        acceptAll = quiet("response.editor.accept-all", listener::acceptAll);
        add = new Button(reader.text("response.editor.add-article"), click -> listener.addArticle());
        addAction(sameDay, rejectAll, acceptAll, add);
        limits.setId(LIMITS);
        limits.addClassName("limits");
        add(limits, grid);
        RowRoom.follow(this, grid::show);
    }

    void show(int ordered, int added) {
        setMeta(
                added == 0
                        ? reader.text("response.editor.articles.ordered", ordered)
                        : reader.text("response.editor.articles.ordered-added", ordered, added));
        grid.show();
    }

    /** @param answered whether a row is answered otherwise than as ordered */
    void showChanged(boolean answered) {
        acceptAll.setVisible(answered);
    }

    /** What this buyer does not take is said in words, since a disabled button is out of the keyboard's reach. */
    void showLimits(ResponseForm form) {
        var said = new ArrayList<String>();
        limit(form.whyNot(FieldAddress.HEADER, ResponseField.PROMISED_FROM), sameDay, said);
        limit(form.whyNot(FieldAddress.HEADER, ResponseField.ADDED), add, said);
        limits.setText(String.join(" ", said));
        limits.setVisible(!said.isEmpty());
    }

    private void limit(Optional<Impossible> why, Button button, List<String> said) {
        why.ifPresent(reason -> {
            button.setEnabled(false);
            button.getElement().setAttribute("aria-describedby", LIMITS);
            said.add(reader.text(reason.reasonKey(), reason.arguments().toArray()));
        });
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(reader.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
