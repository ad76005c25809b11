package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.orderportal.base.SaveResult;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.party.CompanyDetails;
import org.orderportal.party.CompanyId;

/** All that is known of one company, changed in place by those who look after it, read by its other people. */
class CompanyPage extends Composite<Div> {

    private final CompanyDesk desk;
    private final CompanyForm form = new CompanyForm();
    private final ChangesSection changes;
    private final Span changed = new Span();
    private CompanyDetails shown;

    CompanyPage(CompanyDesk desk, CompanyId company) {
        this.desk = desk;
        this.shown = desk.file().get(company);
        var formats = desk.formats();
        var keeper = desk.file().isKeeper();
        changes = new ChangesSection(
                getTranslation("party.changes"), getTranslation("party.changes.none"), desk.formats());

        form.allow(keeper, desk.file().mayChangeNumbers());
        getContent().addClassName("company-page");
        if (!keeper) {
            var reason = new Paragraph(getTranslation("party.company.read-only"));
            reason.addClassName("muted");
            getContent().add(reason);
        }
        getContent().add(form);
        if (keeper) {
            getContent().add(bar());
        }
        getContent()
                .add(
                        new AccountsSection(
                                getTranslation("party.accounts"),
                                company,
                                desk.accounts(),
                                desk.proof(),
                                formats,
                                keeper,
                                this::showChanges),
                        new LogoSection(
                                getTranslation("party.logo"),
                                company,
                                desk.logos(),
                                formats,
                                keeper,
                                this::showChanges));
        desk.sections(shown).forEach(getContent()::add);
        getContent().add(changes);
        show(shown);
    }

    private Div bar() {
        var save = new Button(
                getTranslation("party.company.save"), click -> form.read(shown).ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        changed.addClassName("muted");
        var bar = new Div(changed, save);
        bar.addClassName("form-bar");
        return bar;
    }

    private void show(CompanyDetails company) {
        shown = company;
        form.show(company);
        changed.setText(
                company.changedAt() == null
                        ? ""
                        : getTranslation(
                                "party.changed",
                                desk.formats().dateTime(company.changedAt()),
                                String.valueOf(company.changedBy())));
        showChanges();
    }

    private void showChanges() {
        changes.show(desk.file().changes(shown.id()));
    }

    private void save(CompanyDetails told) {
        try {
            switch (desk.file().save(told)) {
                case SaveResult.Saved<CompanyDetails>(var now) -> {
                    show(now);
                    Notices.success(getTranslation("party.company.saved", now.name()));
                }
                case SaveResult.Conflict<CompanyDetails>(var theirs) -> askWhose(theirs);
            }
        } catch (Refusal refused) {
            if (!form.show(refused)) {
                Notices.failure(getTranslation(refused.key(), refused.arguments()));
            }
        }
    }

    private void askWhose(CompanyDetails theirs) {
        SavingQuestion.ask(
                new String[] {
                    getTranslation("party.conflict"),
                    getTranslation(
                            "party.conflict.text",
                            String.valueOf(theirs.changedBy()),
                            theirs.changedAt() == null
                                    ? ""
                                    : desk.formats().dateTime(Objects.requireNonNull(theirs.changedAt()))),
                    getTranslation("party.conflict.mine"),
                    getTranslation("party.conflict.theirs")
                },
                () -> form.read(theirs).ifPresent(this::save),
                () -> show(theirs));
    }
}
