package org.orderportal.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.orderportal.base.IdText;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.exchange.outbound.BuyerChannels;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** Administrators set how each buyer gets documents. */
@Route("settings/channels")
@Menu(title = "exchange.channels.title", order = 140)
@RolesAllowed("ADMINISTRATOR")
class ChannelsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";

    private final BuyerChannels channels;
    private final Companies companies;
    private final Formats formats;
    private final TextField search = new TextField();
    private final PagedRows<Company> rows = new PagedRows<>(this::fetch, this::row);
    private final EmptyState nothing =
            new EmptyState(getTranslation("exchange.channels.none"), getTranslation("exchange.channels.none.text"));
    private Map<CompanyId, BuyerChannel> shown = Map.of();

    ChannelsView(BuyerChannels channels, Companies companies, CurrentUsers users) {
        this.channels = channels;
        this.companies = companies;
        this.formats = Formats.of(users.require());

        search.setPlaceholder(getTranslation("exchange.channels.search"));
        search.setAriaLabel(getTranslation("exchange.channels.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter(change.isFromClient()));
        search.addClassName("search");
        var toolbar = new Div(search);
        toolbar.addClassName("toolbar");

        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader(getTranslation("exchange.channels.title")),
                        muted(getTranslation("exchange.channels.about")));
        if (!channels.canMail()) {
            getContent().add(muted(getTranslation("exchange.channels.mail.noServer")));
        }
        getContent().add(toolbar, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        rows.restart();
        nothing.setVisible(rows.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.channels.title");
    }

    private void filter(boolean byUser) {
        if (byUser) {
            var query = search.getValue().isBlank()
                    ? ""
                    : "?" + QueryParameters.of(SEARCH, search.getValue()).getQueryString();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "settings/channels" + query));
            rows.restart();
            nothing.setVisible(rows.isEmpty());
        }
    }

    private List<Company> fetch(int offset, int limit) {
        var buyers = companies.buyers(search.getValue(), offset, limit);
        shown = channels.of(buyers.stream().map(Company::id).toList());
        return buyers;
    }

    private Component row(Company buyer) {
        var channel = shown.getOrDefault(buyer.id(), BuyerChannel.none(buyer.id()));
        var name = new Span(buyer.name());
        name.addClassName("strong");
        var endpoint = new Span(buyer.endpoint() == null ? "" : buyer.endpoint().toString());
        endpoint.addClassName("muted");

        var way = new Span(getTranslation("exchange.channels.way." + channel.way()));
        var target = new Span(target(channel));
        target.addClassName("muted");

        var row = new Div(lines(name, endpoint), lines(way, target), lines(mail(channel), responses(channel)));
        row.add(change(buyer));
        row.addClassNames("row", "channel-row");
        return row;
    }

    private static String target(BuyerChannel channel) {
        return switch (channel.way()) {
            case DROP_FOLDER -> folder(channel);
            case HTTP_PUSH -> String.valueOf(channel.pushUrl());
            case PULL, NONE -> "";
        };
    }

    private static String folder(BuyerChannel channel) {
        var set = channel.folder();
        return set == null ? IdText.of(channel.buyer().value()) : set;
    }

    private Span mail(BuyerChannel channel) {
        return new Span(
                channel.mailAddress() == null
                        ? getTranslation("exchange.channels.mail.none")
                        : getTranslation("exchange.channels.mail.to", channel.mailAddress()));
    }

    private Span responses(BuyerChannel channel) {
        var takes = new Span(
                channel.takesResponses() && channel.way() != Way.NONE
                        ? getTranslation("exchange.channels.takesResponses.short")
                        : "");
        takes.addClassName("muted");
        return takes;
    }

    private Component change(Company buyer) {
        var button = new Button(getTranslation("exchange.channels.change"), click -> open(buyer));
        button.setAriaLabel(getTranslation("exchange.channels.change.of", buyer.name()));
        return button;
    }

    private void open(Company buyer) {
        new ChannelDialog(channels, buyer, formats, rows::refresh).open();
    }

    private static Div lines(Span first, Span second) {
        var lines = new Div(first, second);
        lines.addClassName("lines");
        return lines;
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
