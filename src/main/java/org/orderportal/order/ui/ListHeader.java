package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.Later;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderFilter;
import org.orderportal.party.CompanyId;

/** The head of the order list: how many there are, whose they are, and what came in meanwhile. */
class ListHeader extends Composite<PageHeader> {

    private final Later<Button> exactly;
    private final Later<Anchor> waiting;
    private final Reader reader;
    private final Optional<ChoiceMenu<Optional<CompanyId>>> company;
    private ListAddress address = ListAddress.START;

    /** @param countExactly counts the list that is shown, however long it takes */
    ListHeader(Reader reader, CompanyNames names, LongSupplier countExactly, Consumer<ListAddress> onChange) {
        this.reader = reader;
        exactly = getContent().besideLater(() -> exactly(countExactly));
        waiting = getContent().actionLater(ListHeader::waiting);
        company = companies()
                .map(ids -> new ChoiceMenu<>(
                        getTranslation("order.list.company"),
                        List.of(ids),
                        id -> id.map(names::of).orElseGet(() -> getTranslation("order.list.company.all")),
                        id -> onChange.accept(address.with(address.filter().withSupplier(id.orElse(null))))));

        getContent().setTitle(getTranslation("order.list.title"));
        company.ifPresent(menu -> {
            menu.addClassName("company-choice");
            getContent().addBeside(menu);
        });
    }

    private Button exactly(LongSupplier countExactly) {
        var button = new Button(
                getTranslation("order.list.count.exactly"),
                click -> showCount(new ListCount(countExactly.getAsLong(), true)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("count-exactly");
        return button;
    }

    private static Anchor waiting() {
        var link = new Anchor();
        link.addClassName("waiting-link");
        link.setHref(ListAddress.START
                .with(OrderFilter.INBOX.withWaitingForConnection(true))
                .after("orders"));
        return link;
    }

    @Override
    protected PageHeader initContent() {
        return new PageHeader("");
    }

    /** All of the reader's companies, or one of them, where there are several. */
    private Optional<List<Optional<CompanyId>>> companies() {
        var own = reader.user().companyIds();
        if (!reader.user().role().isBoundToCompanies() || own.size() < 2) {
            return Optional.empty();
        }
        var choices = new ArrayList<Optional<CompanyId>>();
        choices.add(Optional.empty());
        own.stream().sorted().map(CompanyId::new).map(Optional::of).forEach(choices::add);
        return Optional.of(choices);
    }

    void show(ListAddress newAddress, ListCount found) {
        address = newAddress;
        company.ifPresent(
                menu -> menu.choose(Optional.ofNullable(address.filter().supplier())));
        showCount(found);
    }

    void showNoCount() {
        getContent().setMeta("");
        exactly.hide();
    }

    /** How many orders wait for a company to be connected, of which only staff know. */
    void showWaiting(long count) {
        waiting.showIf(
                count > 0,
                link -> link.setText(
                        getTranslation("order.list.waiting", reader.formats().number(count))));
    }

    private void showCount(ListCount found) {
        getContent().setMeta(getTranslation("order.list.count", reader.count(found), found.number()));
        exactly.showIf(!found.exact(), button -> {});
    }

    static Anchor upload(String text) {
        var link = new Anchor("upload", Glyph.UPLOAD.create(), new Span(text));
        link.addClassNames("link-button", "upload-link");
        return link;
    }

    /** The same where it is what to do next. */
    static Anchor uploadFirst(String text) {
        var link = upload(text);
        link.addClassName("primary");
        return link;
    }
}
