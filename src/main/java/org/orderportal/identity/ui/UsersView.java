package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.identity.FactorResets;
import org.orderportal.identity.Invitation;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.Users;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyFile;
import org.orderportal.party.CompanyId;

/** Administrators, and suppliers' for their companies, invite people, say what they may do and for which companies, and close them out. */
@Route("settings/users")
@Menu(title = "identity.users.title", order = 110)
@RolesAllowed({"SUPPLIER_ADMINISTRATOR", "ADMINISTRATOR"})
class UsersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int COMPANIES_OFFERED = 500;

    private final Users users;
    private final Companies companies;
    private final CompanyFile file;
    private final CurrentUsers currentUsers;
    private final FactorResets resets;
    private final PageHeader header = new PageHeader(getTranslation("identity.users.title"));
    private final TextField search = new TextField();
    private final PagedRows<UserAccount> rows = new PagedRows<>(this::fetch, this::row);
    private final EmptyState nothing =
            new EmptyState(getTranslation("identity.users.none"), getTranslation("identity.users.none.text"));
    private Map<CompanyId, String> companyNames = Map.of();

    UsersView(Users users, Companies companies, CompanyFile file, FactorResets resets, CurrentUsers currentUsers) {
        this.users = users;
        this.resets = resets;
        this.companies = companies;
        this.file = file;
        this.currentUsers = currentUsers;

        search.setPlaceholder(getTranslation("identity.users.search"));
        search.setAriaLabel(getTranslation("identity.users.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> restart());
        search.addClassName("search");

        var invite = new Button(getTranslation("identity.users.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        header.addAction(invite);
        var toolbar = new Div(search);
        toolbar.addClassName("toolbar");
        getContent().addClassName("page");
        getContent().add(header, toolbar, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        restart();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users.title");
    }

    private void restart() {
        rows.restart();
        showCount();
    }

    private void refresh() {
        rows.refresh();
        showCount();
    }

    private void showCount() {
        header.setMeta(getTranslation("identity.users.count", users.count(search.getValue())));
        nothing.setVisible(rows.isEmpty());
    }

    private List<UserAccount> fetch(int offset, int limit) {
        var found = users.list(search.getValue(), offset, limit);
        var ids = found.stream().flatMap(user -> user.companies().stream()).collect(Collectors.toSet());
        companyNames = companies.byIds(ids).stream().collect(Collectors.toMap(Company::id, Company::name));
        return found;
    }

    private Component row(UserAccount user) {
        var name = new Span(user.name());
        name.addClassName("strong");
        var email = new Span(user.email());
        email.addClassName("muted");
        var who = new Div(name, email);
        who.addClassName("lines");

        var acts = new Span(user.companies().stream()
                .map(id -> companyNames.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", ")));
        acts.addClassName("muted");
        var what =
                new Div(new Span(getTranslation("identity.role." + user.role().name())), acts);
        what.addClassName("lines");

        var edit = new Button(getTranslation("identity.edit"), click -> edit(user));
        edit.setAriaLabel(getTranslation("identity.users.edit", user.name()));
        var row = new Div(who, what, state(user), edit);
        row.addClassName("row");
        return row;
    }

    private Component state(UserAccount user) {
        var state = new Span();
        if (!user.enabled()) {
            state.setText(getTranslation("identity.users.disabled"));
            state.addClassNames("badge", "tone-muted");
        } else if (user.invited()) {
            state.setText(getTranslation("identity.users.invited"));
            state.addClassNames("badge", "tone-warn");
        }
        return state;
    }

    private void invite() {
        UserDialog.forInvitation(offer(Set.of()), described -> showLink(users.invite(described)))
                .open();
    }

    private void edit(UserAccount user) {
        UserDialog.forChange(offer(user.companies()), user, users.isWholly(user.id()), new UserDialog.Verbs() {
                    @Override
                    public void change(UserAccount changed) {
                        users.change(
                                changed.id(), changed.version(), changed.name(), changed.role(), changed.companies());
                        Notices.success(getTranslation("identity.users.saved", changed.name()));
                        refresh();
                    }

                    @Override
                    public void inviteAgain() {
                        showLink(users.inviteAgain(user.id()));
                    }

                    @Override
                    public boolean mayDisable() {
                        return users.mayDisable(user.id());
                    }

                    @Override
                    public void disable() {
                        askToDisable(user);
                    }

                    @Override
                    public void enable() {
                        users.enable(user.id());
                        refresh();
                    }

                    @Override
                    public boolean hasFactor() {
                        return currentUsers.require().is(Role.ADMINISTRATOR) && resets.isPossible(user.id());
                    }

                    @Override
                    public void resetFactor() {
                        askToReset(user);
                    }
                })
                .open();
    }

    /** @param held companies that somebody acts for already: they are offered wherever they stand in the list */
    private UserDialog.Offer offer(Set<CompanyId> held) {
        if (currentUsers.require().is(Role.SUPPLIER_ADMINISTRATOR)) {
            return new UserDialog.Offer(List.of(Role.SUPPLIER_USER, Role.SUPPLIER_ADMINISTRATOR), file.mine());
        }
        var offered = new ArrayList<>(companies.list("", 0, COMPANIES_OFFERED));
        companies.byIds(held).stream()
                .filter(company -> offered.stream().noneMatch(one -> one.id().equals(company.id())))
                .forEach(offered::add);
        return new UserDialog.Offer(
                List.of(Role.SUPPLIER_USER, Role.SUPPLIER_ADMINISTRATOR, Role.ACCOUNT_MANAGER, Role.ADMINISTRATOR),
                offered);
    }

    private void askToDisable(UserAccount user) {
        ask("identity.users.disable", user, () -> {
            users.disable(user.id());
            Notices.success(getTranslation("identity.users.disable.done", user.name()));
            refresh();
        });
    }

    private void askToReset(UserAccount user) {
        ask("identity.factor.reset", user, () -> {
            resets.reset(user.id());
            Notices.success(getTranslation("identity.factor.reset.done", user.name()));
        });
    }

    private void ask(String key, UserAccount user, Runnable verb) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation(key));
        question.setText(getTranslation(key + ".text", user.name()));
        question.setCancelable(true);
        question.setCancelText(getTranslation("identity.cancel"));
        question.setConfirmText(getTranslation(key));
        question.addConfirmListener(confirmed -> verb.run());
        question.open();
    }

    private void showLink(Invitation invitation) {
        refresh();
        new InvitationDialog(invitation).open();
    }
}
