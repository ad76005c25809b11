package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import org.orderportal.base.ui.Glyph;
import org.orderportal.order.SavedView;
import org.orderportal.order.SavedViews;

/** The views that the reader can open, what can be done with each, and a way to keep the list that is shown. */
class ViewsPanel extends Composite<Div> {

    private final UnorderedList rows = new UnorderedList();
    private final SavedViews views;
    private final ListAddress shown;
    private final Runnable onClose;

    /** @param onClose is told when the panel has done what it is for */
    ViewsPanel(SavedViews views, ListAddress shown, Runnable onClose) {
        this.views = views;
        this.shown = shown.withoutPlace();
        this.onClose = onClose;
        rows.addClassName("view-rows");
        var save = new Button(getTranslation("order.views.save"), click -> save());
        getContent().addClassNames("filter-fields", "views-panel");
        getContent().add(rows, save);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        var all = views.all();
        if (all.isEmpty()) {
            var nothing = new Paragraph(getTranslation("order.views.none"));
            nothing.addClassName("muted");
            rows.add(new ListItem(nothing));
        }
        all.forEach(view -> rows.add(row(view)));
    }

    private ListItem row(SavedView view) {
        var link = new Anchor("orders?" + view.query(), view.name());
        link.addClassName("view-link");
        link.getElement().addEventListener("click", click -> onClose.run());
        if (ListAddress.of(QueryParameters.fromString(view.query())).equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var row = new ListItem(link);
        if (!view.own()) {
            var from = new Span(getTranslation("order.views.of-company"));
            from.addClassName("muted");
            row.add(from);
        }
        row.add(starter(view));
        if (view.own()) {
            row.add(sharer(view), deleter(view));
        }
        return row;
    }

    private Component starter(SavedView view) {
        var key = view.standard() ? "order.views.start.end" : "order.views.start";
        var glyph = view.standard() ? Glyph.HOME_FILLED : Glyph.HOME;
        return act(glyph, key, view, view.standard(), () -> views.makeStandard(view.standard() ? null : view.id()));
    }

    private Component sharer(SavedView view) {
        var key = view.shared() ? "order.views.share.end" : "order.views.share";
        return act(Glyph.PEOPLE, key, view, view.shared(), () -> views.save(view.name(), view.query(), !view.shared()));
    }

    private Component deleter(SavedView view) {
        return act(Glyph.BIN, "order.views.delete", view, false, () -> confirmDeletion(view));
    }

    private Component act(Glyph glyph, String key, SavedView view, boolean inForce, Runnable act) {
        var button = new Button(glyph.create(), click -> {
            act.run();
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".label", view.name()));
        button.setTooltipText(getTranslation(key));
        button.setClassName("in-force", inForce);
        return button;
    }

    private void confirmDeletion(SavedView view) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("order.views.delete.title", view.name()));
        dialog.setText(getTranslation(view.shared() ? "order.views.delete.text.shared" : "order.views.delete.text"));
        dialog.setConfirmText(getTranslation("order.views.delete.confirm"));
        dialog.setConfirmButtonTheme("primary danger");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("order.bulk.cancel"));
        dialog.addConfirmListener(confirm -> {
            views.delete(view.id());
            refresh();
        });
        dialog.open();
    }

    private void save() {
        onClose.run();
        new SaveViewDialog(views, shown.query().getQueryString()).open();
    }
}
