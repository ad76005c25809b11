package org.orderportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderportal.base.IdText;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.ButtonMenu;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PlainButton;
import org.orderportal.document.ui.UnsentTexts;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** Who is signed in, and for which company: switches company, language and colours, and signs out. */
@SpringComponent
@org.springframework.context.annotation.Scope("prototype")
class UserMenu extends Composite<Button> {

    private final AuthenticationContext authentication;
    private final List<Company> companies;
    private final boolean hasSettings;
    private final Span company = new Span();

    UserMenu(CurrentUsers users, Companies companies, AuthenticationContext authentication) {
        this.authentication = authentication;
        var user = users.find();
        this.hasSettings = user.filter(CurrentUser::looksOnly).isEmpty();
        this.companies = user
                .filter(somebody -> !somebody.companyIds().isEmpty())
                .map(somebody -> companies.byIds(
                        somebody.companyIds().stream().map(CompanyId::new).toList()))
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(Company::name))
                .toList();

        getContent().addClassName("who");
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().setVisible(user.isPresent());
        new ButtonMenu(getContent(), ContextMenuPosition.TOP_START, this::fill);
        user.ifPresent(this::name);
    }

    @Override
    protected Button initContent() {
        return new PlainButton();
    }

    private void name(CurrentUser user) {
        company.addClassName("company");
        var name = new Span(user.name());
        name.addClassName("muted");
        var lines = new Span(company, name);
        lines.addClassName("lines");
        showChosen(Optional.empty());

        getContent().getElement().appendChild(lines.getElement());
        getContent().setIcon(Glyph.CHEVRON_DOWN.create());
        getContent().setIconAfterText(true);
        getContent().setAriaLabel(getTranslation("shell.user.menu", user.name()));
    }

    private void fill(ContextMenu menu) {
        if (!menu.getItems().isEmpty()) {
            return;
        }
        addCompanies(menu);
        if (hasSettings) {
            menu.addItem(
                    getTranslation("shell.user.settings"),
                    click -> getUI().ifPresent(ui -> ui.navigate("settings/profile")));
        }
        addColours(menu.addItem(getTranslation("shell.user.colours")));
        menu.addItem(getTranslation("shell.user.signOut"), click -> signOut());
    }

    private void signOut() {
        getUI().ifPresent(UnsentTexts::forgetAll);
        authentication.logout();
    }

    private void addCompanies(ContextMenu menu) {
        if (companies.size() < 2) {
            return;
        }
        menu.addItem(getTranslation("shell.user.allCompanies"), click -> showOrdersOf(QueryParameters.empty()));
        companies.forEach(one -> menu.addItem(
                one.name(),
                click -> showOrdersOf(QueryParameters.simple(
                        Map.of("company", IdText.of(one.id().value()))))));
        menu.addSeparator();
    }

    private void addColours(MenuItem item) {
        var chosen = ColorSchemes.chosen(VaadinRequest.getCurrent());
        for (var scheme : List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)) {
            var choice = item.getSubMenu()
                    .addItem(getTranslation("shell.user.colours." + scheme.name()), click -> choose(item, scheme));
            choice.setCheckable(true);
            choice.setChecked(scheme == chosen);
        }
    }

    private void choose(MenuItem colours, ColorScheme.Value scheme) {
        getUI().ifPresent(ui -> ColorSchemes.choose(ui, scheme));
        var text = getTranslation("shell.user.colours." + scheme.name());
        colours.getSubMenu()
                .getItems()
                .forEach(other -> other.setChecked(other.getText().equals(text)));
    }

    private void showOrdersOf(QueryParameters company) {
        getUI().ifPresent(ui -> ui.navigate("orders", company));
    }

    /** Names the company whose orders are shown: the chosen one, the only one, or how many there are. */
    void showChosen(Optional<String> id) {
        var chosen = id.flatMap(IdText::parse)
                .flatMap(wanted -> companies.stream()
                        .filter(one -> one.id().value() == wanted)
                        .findFirst());
        company.setText(chosen.or(() -> companies.size() == 1 ? Optional.of(companies.getFirst()) : Optional.empty())
                .map(Company::name)
                .orElseGet(() -> companies.isEmpty()
                        ? getTranslation("shell.user.internal")
                        : getTranslation("shell.user.companies", companies.size())));
        company.getElement().setAttribute("title", company.getText());
    }
}
