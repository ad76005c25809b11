package org.orderportal.party.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.base.security.Role;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.BuyerRules.CreditKind;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyKeeping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = CompaniesView.class)
@AnyDatabase
class BuyerRulesViewTest extends SpringBrowserlessTest {

    private static final String REQUIRED = "An order must be answered before anything is dispatched or invoiced";

    @Autowired
    CompanyKeeping keeping;

    @Autowired
    BuyerRulesBook book;

    private CompanyId buyer;
    private CompanyId supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = keeping.buyer("Region Norr");
        supplier = keeping.supplier("Bergmans Trä");
        keeping.signIn(Role.ADMINISTRATOR);
        super.initVaadinEnvironment();
    }

    @Test
    void rules_for_one_supplier_are_written_beside_the_general_ones_and_taken_back() {
        UI.getCurrent().navigate(BuyerRulesView.path(buyer, null), BuyerRulesView.parameters(supplier));

        find(Checkbox.class).withLabel(REQUIRED).single().setValue(true);
        click("Save");

        assertThat(book.rulesFor(buyer, supplier).responseRequired()).isTrue();
        assertThat(book.generalRules(buyer).responseRequired()).isFalse();
        assertThat(find(Anchor.class).withText("Bergmans Trä").exists()).isTrue();
        assertThat(said())
                .anySatisfy(line ->
                        assertThat(line).contains("New: Answer the order before you dispatch or invoice anything."));
    }

    @Test
    void each_rule_that_is_new_is_kept_and_read_in_words() {
        navigate(BuyerRulesView.path(buyer, null), BuyerRulesView.class);

        find(BigDecimalField.class)
                .withLabel("May be declared as never coming, at most")
                .single()
                .setValue(new BigDecimal("5"));
        find(Checkbox.class)
                .withLabel("Refuse more than that (else only warn)")
                .single()
                .setValue(true);
        this.<CreditKind>group("A credit note may take back").setValue(Set.of(CreditKind.QUANTITY));
        click("Save");

        var rules = book.generalRules(buyer);
        assertThat(rules.shortPercent()).isEqualTo(Quantity.of(5));
        assertThat(rules.blockShort()).isTrue();
        assertThat(rules.creditKinds()).containsExactly(CreditKind.QUANTITY);
        assertThat(said())
                .contains(
                        "Up to 5 % of a row may be declared as never coming; more is refused.",
                        "Credit notes take back quantities of rows, never an amount alone.");
    }

    @Test
    void rules_that_contradict_each_other_are_refused_in_words() {
        navigate(BuyerRulesView.path(buyer, null), BuyerRulesView.class);

        find(BigDecimalField.class)
                .withLabel("Confirm more than ordered, at most")
                .single()
                .setValue(new BigDecimal("10"));
        this.<AllowedChange>group("A supplier may change").setValue(Set.of(AllowedChange.DATE));
        click("Save");

        assertThat(find(Notification.class).all())
                .anySatisfy(notice -> assertThat(notice.getElement().getTextRecursively()
                                + notice.getElement().getProperty("text", ""))
                        .contains("contradict each other"));
        assertThat(book.generalRules(buyer).overConfirmPercent().isZero()).isTrue();
    }

    @Test
    void an_account_manager_reads_them_only() {
        keeping.signIn(Role.ACCOUNT_MANAGER);
        navigate(BuyerRulesView.path(buyer, null), BuyerRulesView.class);

        assertThat(find(Button.class).withText("Save").exists()).isFalse();
        assertThat(find(Checkbox.class).withLabel(REQUIRED).single().isReadOnly())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private <T> CheckboxGroup<T> group(String label) {
        return find(CheckboxGroup.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> said() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
