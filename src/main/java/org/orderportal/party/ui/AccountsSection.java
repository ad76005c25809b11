package org.orderportal.party.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.SaveResult;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.party.BankAccount;
import org.orderportal.party.BankAccounts;
import org.orderportal.party.CompanyAccounts;
import org.orderportal.party.CompanyId;

/** Into which accounts a company is paid: shown to its people, changed by its keepers after they proved who they are. */
class AccountsSection extends PageSection {

    private final BankAccounts accounts;
    private final ReauthenticationPrompt proof;
    private final Formats formats;
    private final boolean keeper;
    private final Runnable saved;
    private final Div body = new Div();
    private CompanyAccounts shown;

    AccountsSection(
            String title,
            CompanyId company,
            BankAccounts accounts,
            ReauthenticationPrompt proof,
            Formats formats,
            boolean keeper,
            Runnable saved) {
        super("accounts", title);
        this.accounts = accounts;
        this.proof = proof;
        this.formats = formats;
        this.keeper = keeper;
        this.saved = saved;
        this.shown = accounts.of(company);
        body.addClassName("form-stack");
        add(body);
        showThem();
    }

    private void showThem() {
        body.removeAll();
        var list = new UnorderedList();
        shown.accounts().forEach(account -> list.add(new ListItem(words(account))));
        if (shown.accounts().isEmpty()) {
            body.add(new Paragraph(getTranslation("party.accounts.none")));
        } else {
            body.add(list);
        }
        if (shown.changedAt() != null) {
            body.add(muted(getTranslation(
                    "party.changed", formats.dateTime(shown.changedAt()), String.valueOf(shown.changedBy()))));
        }
        if (keeper) {
            body.add(new Button(getTranslation("party.accounts.change"), click -> proof.before(this::edit)));
        }
    }

    private void edit() {
        var rows = new AccountRows();
        rows.show(shown.accounts());
        var save = new Button(
                getTranslation("party.accounts.save"),
                click -> rows.read().ifPresent(typed -> proof.before(() -> save(shown.with(typed)))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(new Button(getTranslation("party.cancel"), click -> showThem()), save);
        bar.addClassName("row-actions");
        body.removeAll();
        body.add(muted(getTranslation("party.accounts.about")), rows, bar);
    }

    private void save(CompanyAccounts told) {
        switch (accounts.save(told)) {
            case SaveResult.Saved<CompanyAccounts>(var now) -> {
                shown = now;
                showThem();
                saved.run();
                Notices.success(getTranslation("party.accounts.saved"));
            }
            case SaveResult.Conflict<CompanyAccounts>(var theirs) -> askWhose(told, theirs);
        }
    }

    private void askWhose(CompanyAccounts told, CompanyAccounts theirs) {
        SavingQuestion.ask(
                new String[] {
                    getTranslation("party.conflict"),
                    getTranslation(
                            "party.conflict.text",
                            String.valueOf(theirs.changedBy()),
                            formats.dateTime(Objects.requireNonNull(theirs.changedAt()))),
                    getTranslation("party.conflict.mine"),
                    getTranslation("party.conflict.theirs")
                },
                () -> save(theirs.with(told.accounts())),
                () -> {
                    shown = theirs;
                    showThem();
                });
    }

    private String words(BankAccount account) {
        return Stream.of(
                        getTranslation("party.accounts.kind." + account.kind()) + " " + account.number(),
                        account.bic(),
                        account.holder())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
