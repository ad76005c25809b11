package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.exchange.Connection;
import org.orderportal.exchange.Connections;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyFile;
import org.orderportal.party.CompanyId;

/** Administrators, and suppliers' for their companies, let machines call the HTTP API, and take their keys away again. */
@Route("settings/connections")
@Menu(title = "exchange.connections.title", order = 130)
@RolesAllowed({"SUPPLIER_ADMINISTRATOR", "ADMINISTRATOR"})
class ConnectionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Connections connections;
    private final Companies companies;
    private final CompanyFile file;
    private final CurrentUsers users;
    private final Clock clock;
    private final Formats formats;
    private final PageHeader header = new PageHeader(getTranslation("exchange.connections.title"));
    private final Div rows = new Div();
    private final EmptyState nothing = new EmptyState(
            getTranslation("exchange.connections.none"), getTranslation("exchange.connections.none.text"));

    ConnectionsView(Connections connections, Companies companies, CompanyFile file, CurrentUsers users, Clock clock) {
        this.connections = connections;
        this.companies = companies;
        this.file = file;
        this.users = users;
        this.clock = clock;
        this.formats = Formats.of(users.require());

        var add = new Button(getTranslation("exchange.connections.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header.addAction(add);
        rows.addClassName("rows");
        var about = new Paragraph(getTranslation("exchange.connections.about"));
        about.addClassName("muted");

        getContent().addClassName("page");
        getContent().add(header, about, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.connections.title");
    }

    private void refresh() {
        var all = connections.list();
        var names = companyNames(all);
        rows.removeAll();
        all.forEach(connection -> rows.add(row(connection, names)));
        nothing.setVisible(all.isEmpty());
    }

    private Map<CompanyId, String> companyNames(List<Connection> all) {
        var ids = all.stream().map(Connection::company).filter(Objects::nonNull).toList();
        return companies.byIds(ids).stream().collect(Collectors.toMap(Company::id, Company::name));
    }

    private Component row(Connection connection, Map<CompanyId, String> names) {
        var name = new Span(connection.name());
        name.addClassName("strong");
        var made = new Span(getTranslation("exchange.connections.made", formats.dateTime(connection.createdAt())));
        made.addClassName("muted");
        var used = new Span(
                connection.lastUsedAt() == null
                        ? getTranslation("exchange.keys.never-used")
                        : getTranslation("exchange.keys.last-used", formats.dateTime(connection.lastUsedAt())));
        used.addClassName("muted");
        var what = new Div(name, made, used);
        what.addClassName("lines");

        var kind = new Span(
                getTranslation("exchange.connections.kind." + connection.kind().name()));
        var company = new Span(connection.company() == null ? "" : names.getOrDefault(connection.company(), ""));
        company.addClassName("muted");
        var whose = new Div(kind, company);
        whose.addClassName("lines");

        var row = new Div(what, whose, state(connection), revoke(connection));
        row.addClassName("row");
        return row;
    }

    private Component state(Connection connection) {
        var state = new Span();
        if (connection.revokedAt() != null) {
            state.setText(getTranslation("exchange.connections.revokedAt", formats.dateTime(connection.revokedAt())));
            state.addClassNames("badge", "tone-muted");
        } else if (connection.expiresAt() != null) {
            var over = connection.hasExpired(clock.instant());
            state.setText(getTranslation(
                    over ? "exchange.keys.expired" : "exchange.keys.expires",
                    formats.date(formats.dayOf(connection.expiresAt().minusSeconds(1)))));
            state.addClassNames("badge", over ? "tone-bad" : "tone-info");
        }
        return state;
    }

    private Component revoke(Connection connection) {
        var button = new Button(getTranslation("exchange.connections.revoke"), click -> askToRevoke(connection));
        button.setAriaLabel(getTranslation("exchange.connections.revoke.of", connection.name()));
        button.setVisible(!connection.isRevoked());
        return button;
    }

    private void askToRevoke(Connection connection) {
        var question = new ConfirmDialog(
                getTranslation("exchange.connections.revoke.title", connection.name()),
                getTranslation("exchange.connections.revoke.text"),
                getTranslation("exchange.connections.revoke"),
                confirmed -> {
                    connections.revoke(connection.id());
                    Notices.success(getTranslation("exchange.connections.revoke.done", connection.name()));
                    refresh();
                });
        question.setCancelable(true);
        question.setCancelText(getTranslation("exchange.connections.cancel"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private void add() {
        var today = formats.dayOf(clock.instant());
        var dialog = users.require().is(Role.ADMINISTRATOR)
                ? NewConnectionDialog.ofAny(connections, companies, formats, today, this::refresh)
                : NewConnectionDialog.ofOwn(connections, file.mine(), formats, today, this::refresh);
        dialog.open();
    }
}
