package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.MessageSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = MessageLogView.class)
@AnyDatabase
class MessageLogViewTest extends SpringBrowserlessTest {

    @Autowired
    MessageSamples samples;

    private Letter letter;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        letter = Letter.unique();
        samples.signIn(Role.SUPPLIER_USER, samples.connect(letter));
        super.initVaadinEnvironment();
    }

    @Test
    void what_arrived_for_the_readers_company_stands_there_the_newest_first_and_nothing_of_others() {
        var other = Letter.unique();
        samples.connect(other);
        samples.arrived("first.xml", letter.orderBytes());
        samples.arrived("theirs.xml", other.orderBytes());
        samples.arrived("second.xml", letter.otherOrderBytes());

        navigate("messages", MessageLogView.class);

        assertThat(files()).containsExactly("second.xml", "first.xml");
    }

    @Test
    void the_address_carries_filter_and_search() {
        samples.arrived("first.xml", letter.orderBytes());
        samples.arrived("second.xml", letter.otherOrderBytes());

        open("status=conflict");
        assertThat(files()).containsExactly("second.xml");

        open("q=first");
        assertThat(files()).containsExactly("first.xml");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("first");
    }

    @Test
    void a_search_that_finds_nothing_says_so_and_offers_the_way_back() {
        samples.arrived("first.xml", letter.orderBytes());

        open("q=nothing-is-called-so");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing found");

        test(find(Button.class).withText("Show all messages").single()).click();

        assertThat(files()).containsExactly("first.xml");
    }

    @Test
    void an_empty_log_says_what_will_stand_there() {
        navigate("messages", MessageLogView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing has arrived yet");
    }

    @Test
    void more_than_one_piece_is_read_as_one_scrolls_and_no_message_comes_twice() {
        IntStream.range(0, LogWindow.PIECE + 20)
                .forEach(number -> samples.arrived("f" + number + ".xml", letter.orderBytes()));

        navigate("messages", MessageLogView.class);

        var rows =
                grid().getGenericDataView().getItems().map(MessageSummary::id).toList();
        assertThat(rows).hasSize(LogWindow.PIECE + 20).doesNotHaveDuplicates();
    }

    private void open(String query) {
        UI.getCurrent().navigate("messages", QueryParameters.fromString(query));
        roundTrip();
    }

    private List<String> files() {
        return grid().getGenericDataView()
                .getItems()
                .map(MessageSummary::fileName)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<MessageSummary> grid() {
        return find(Grid.class).single();
    }
}
