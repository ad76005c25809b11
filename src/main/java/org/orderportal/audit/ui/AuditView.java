package org.orderportal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.audit.AuditEntry;
import org.orderportal.audit.AuditFilter;
import org.orderportal.audit.AuditSearch;
import org.orderportal.audit.AuditWords;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.table.ExportFormat;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;

/** Administrators look up what was done by whom, and take it away as a file. */
@Route(AuditView.PATH)
@Menu(title = "audit.title", order = 190)
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "settings/audit";

    private final AuditSearch log;
    private final AuditWords words;
    private final Formats formats;
    private final PageHeader header = new PageHeader(getTranslation("audit.title"));
    private final AuditToolbar toolbar;
    private final PagedRows<AuditEntry> rows = new PagedRows<>(this::fetch, this::row);
    private final EmptyState nothing = new EmptyState(
            getTranslation("audit.none"),
            getTranslation("audit.none.text"),
            new Button(getTranslation("audit.clear"), click -> UI.getCurrent().navigate(AuditView.class)));
    private final List<AuditEntry> read = new ArrayList<>();
    private AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditSearch log, AuditDownloads downloads, CurrentUsers users, Texts texts, Clock clock) {
        this.log = log;
        formats = Formats.of(users.require());
        words = new AuditWords(texts, getLocale(), formats);
        toolbar = new AuditToolbar(log, words, formats, formats.dayOf(clock.instant()), this::narrow);

        for (var format : ExportFormat.values()) {
            header.addAction(downloads.link(getTranslation("audit.export." + format), format, () -> filter));
        }
        rows.addClassName("audit-rows");
        getContent().addClassName("page");
        getContent().add(header, toolbar, rows, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = AuditAddress.filter(event.getLocation().getQueryParameters(), log::person);
        toolbar.show(filter);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    /** Typing in the search replaces the entry in the browser's history, so that Back leaves the search at once. */
    private void narrow(AuditFilter wanted, boolean typed) {
        if (typed) {
            filter = wanted;
            var location = new Location(PATH, AuditAddress.query(wanted));
            UI.getCurrent().getPage().getHistory().replaceState(null, location);
            show();
        } else {
            UI.getCurrent().navigate(AuditView.class, AuditAddress.query(wanted));
        }
    }

    private void show() {
        rows.restart();
        var count = log.count(filter);
        var most = AuditSearch.COUNTED;
        header.setMeta(getTranslation(
                "audit.count", formats.number(Math.min(count, most)) + (count > most ? "+" : ""), count));
        rows.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }

    /** From the last entry that is shown on: what happens meanwhile moves nothing. */
    private List<AuditEntry> fetch(int offset, int limit) {
        read.subList(offset, read.size()).clear();
        var found = log.find(filter, read.isEmpty() ? null : read.getLast(), limit);
        read.addAll(found);
        return found;
    }

    private Component row(AuditEntry entry) {
        var when = new Span(formats.dateTime(entry.at()));
        when.addClassName("muted");
        var what = lines(words.kind(entry.kind()), words.details(entry));
        var whom = lines(words.subject(entry), getTranslation("audit.by", words.actor(entry)));
        var row = new Div(when, what, whom);
        row.addClassName("row");
        return row;
    }

    private static Div lines(String first, String second) {
        var strong = new Span(first);
        strong.addClassName("strong");
        var muted = new Span(second);
        muted.addClassName("muted");
        var lines = new Div(strong, muted);
        lines.addClassName("lines");
        return lines;
    }
}
