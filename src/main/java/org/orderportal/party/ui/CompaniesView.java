package org.orderportal.party.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.ConnectionState;

/** Staff look companies up; administrators connect those that documents brought, register others, open a buyer's rules. */
@Route("settings/companies")
@Menu(title = "party.companies.title", order = 120)
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class CompaniesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";
    private static final String WAITING = "waiting";

    private final Companies companies;
    private final boolean administers;
    private final PageHeader header = new PageHeader(getTranslation("party.companies.title"));
    private final TextField search = new TextField();
    private final Checkbox waitingOnly = new Checkbox();
    private final PagedRows<Company> rows = new PagedRows<>(this::fetch, this::row);
    private final EmptyState nothing =
            new EmptyState(getTranslation("party.companies.none"), getTranslation("party.companies.none.text"));

    CompaniesView(Companies companies, CurrentUsers users) {
        this.companies = companies;
        this.administers = users.require().is(Role.ADMINISTRATOR);

        search.setPlaceholder(getTranslation("party.companies.search"));
        search.setAriaLabel(getTranslation("party.companies.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter(change.isFromClient()));
        search.addClassName("search");
        waitingOnly.addValueChangeListener(change -> filter(change.isFromClient()));

        var register = new Button(getTranslation("party.companies.register"), click -> register());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        if (administers) {
            header.addAction(register);
        }
        var toolbar = new Div(search, waitingOnly);
        toolbar.addClassName("toolbar");
        getContent().addClassName("page");
        getContent().add(header, toolbar, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        search.setValue(parameters.getSingleParameter(SEARCH).orElse(""));
        waitingOnly.setValue(parameters.getSingleParameter(WAITING).isPresent());
        rows.restart();
        showCounts();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("party.companies.title");
    }

    private void filter(boolean byUser) {
        if (byUser) {
            var parameters = new java.util.HashMap<String, String>();
            if (!search.getValue().isBlank()) {
                parameters.put(SEARCH, search.getValue());
            }
            if (waitingOnly.getValue()) {
                parameters.put(WAITING, "true");
            }
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, "settings/companies" + asQuery(parameters)));
            rows.restart();
            showCounts();
        }
    }

    private static String asQuery(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private void showCounts() {
        header.setMeta(getTranslation("party.companies.count", companies.count(search.getValue(), state())));
        waitingOnly.setLabel(
                getTranslation("party.companies.waitingOnly", companies.count("", ConnectionState.NOT_CONNECTED)));
        nothing.setVisible(rows.isEmpty());
    }

    private @Nullable ConnectionState state() {
        return waitingOnly.getValue() ? ConnectionState.NOT_CONNECTED : null;
    }

    private List<Company> fetch(int offset, int limit) {
        return companies.list(search.getValue(), state(), offset, limit);
    }

    private Component row(Company company) {
        var name = new Anchor("settings/companies/" + IdText.of(company.id().value()), company.name());
        name.addClassName("strong");
        var numbers = new Span(numbers(company));
        numbers.addClassName("muted");
        var who = new Div(name, numbers);
        who.addClassName("lines");

        var place = new Span(place(company));
        place.addClassName("muted");
        var what = new Div(new Span(roles(company)), place);
        what.addClassName("lines");

        var row = new Div(who, what, state(company), actions(company));
        row.addClassName("row");
        return row;
    }

    private Component state(Company company) {
        var state = new Span(
                getTranslation("party.connection." + company.connection().name()));
        state.addClassNames("badge", company.isConnected() ? "tone-good" : "tone-warn");
        return state;
    }

    private Component actions(Company company) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (company.buys() && administers) {
            var rules = new Anchor(
                    "settings/companies/" + IdText.of(company.id().value()) + "/rules",
                    getTranslation("party.companies.rules"));
            rules.setAriaLabel(getTranslation("party.companies.rules.of", company.name()));
            actions.add(rules);
        }
        if (!company.isConnected() && administers) {
            var connect = new Button(getTranslation("party.companies.connect"), click -> askToConnect(company));
            connect.setAriaLabel(getTranslation("party.companies.connect.one", company.name()));
            actions.add(connect);
        }
        return actions;
    }

    private void askToConnect(Company company) {
        var question = new ConfirmDialog(
                getTranslation("party.companies.connect.one", company.name()),
                getTranslation("party.companies.connect.text", company.name(), numbers(company)),
                getTranslation("party.companies.connect"),
                yes -> connect(company));
        question.setCancelable(true);
        question.setCancelText(getTranslation("party.cancel"));
        question.open();
    }

    private void connect(Company company) {
        companies.connect(company.id());
        Notices.success(getTranslation("party.companies.connected", company.name()));
        rows.refresh();
        showCounts();
    }

    private void register() {
        new CompanyDialog(companies, registered -> {
                    Notices.success(getTranslation("party.companies.registered", registered.name()));
                    rows.refresh();
                    showCounts();
                })
                .open();
    }

    private String numbers(Company company) {
        var endpoint = company.endpoint() == null ? null : company.endpoint().toString();
        var others = company.identifiers().stream().map(one -> one.scheme().isEmpty() ? one.value() : one.toString());
        return Stream.concat(Stream.of(endpoint).filter(Objects::nonNull), others)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String roles(Company company) {
        return Stream.of(
                        company.buys() ? getTranslation("party.role.BUYER") : "",
                        company.sells() ? getTranslation("party.role.SUPPLIER") : "")
                .filter(role -> !role.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(Company company) {
        var address = company.address();
        return Stream.of(
                        address.city(),
                        address.country() == null ? null : address.country().code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
