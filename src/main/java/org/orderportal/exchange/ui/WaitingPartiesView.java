package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.exchange.WaitingParties;
import org.orderportal.exchange.WaitingParty;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyJoining;

/** Staff say who the companies are that orders wait for; the orders flow in at once. */
@Route("settings/waiting")
@Menu(title = "exchange.waiting.title", order = 128)
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class WaitingPartiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final WaitingParties waiting;
    private final Companies companies;
    private final CompanyJoining joining;
    private final Formats formats;
    private final PageHeader header = new PageHeader(getTranslation("exchange.waiting.title"));
    private final UnorderedList rows = new UnorderedList();
    private final EmptyState nothing =
            new EmptyState(getTranslation("exchange.waiting.none"), getTranslation("exchange.waiting.none.text"));

    WaitingPartiesView(WaitingParties waiting, Companies companies, CompanyJoining joining, CurrentUsers users) {
        this.waiting = waiting;
        this.companies = companies;
        this.joining = joining;
        this.formats = Formats.of(users.require());

        var about = new Paragraph(getTranslation("exchange.waiting.about"));
        about.addClassName("muted");
        rows.addClassName("rows");
        getContent().addClassName("page");
        getContent().add(header, about, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.waiting.title");
    }

    private void refresh() {
        var all = waiting.list();
        rows.removeAll();
        all.forEach(party -> rows.add(new ListItem(row(party))));
        nothing.setVisible(all.isEmpty());
    }

    private Component row(WaitingParty party) {
        var name = new Span(party.company().name());
        name.addClassName("strong");
        var numbers = new Span(numbers(party.company()));
        numbers.addClassName("muted");

        var orders =
                new Span(getTranslation("exchange.waiting.orders", party.orders(), formats.dateTime(party.since())));
        var between = new Span(getTranslation(
                "exchange.waiting.between", String.join(", ", party.partners()), String.join(", ", party.numbers())));
        between.addClassName("muted");

        var role = new Span(roles(party.company()));
        role.addClassNames("badge", "tone-info");
        var connect = new Button(getTranslation("exchange.waiting.connect"), click -> open(party));
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        connect.setAriaLabel(
                getTranslation("exchange.waiting.connect.one", party.company().name()));
        var row = new Div(lines(name, numbers), lines(orders, between), role, connect);
        row.addClassName("row");
        return row;
    }

    private void open(WaitingParty party) {
        new ConnectDialog(party, companies, joining, connected -> {
                    Notices.success(getTranslation("exchange.waiting.connected", connected, party.orders()));
                    refresh();
                })
                .open();
    }

    private String roles(Company company) {
        return Stream.of(
                        company.buys() ? getTranslation("party.role.BUYER") : null,
                        company.sells() ? getTranslation("party.role.SUPPLIER") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    static String numbers(Company company) {
        var endpoint = company.endpoint() == null ? null : company.endpoint().toString();
        return Stream.concat(
                        Stream.of(endpoint).filter(Objects::nonNull),
                        company.identifiers().stream()
                                .map(one -> one.scheme().isEmpty() ? one.value() : one.toString()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Div lines(Span first, Span second) {
        var lines = new Div(first, second);
        lines.addClassName("lines");
        return lines;
    }
}
