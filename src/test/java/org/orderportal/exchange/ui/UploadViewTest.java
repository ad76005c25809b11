package org.orderportal.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.exchange.Letter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = UploadView.class)
@AnyDatabase
class UploadViewTest extends SpringBrowserlessTest {

    @Autowired
    MessageSamples samples;

    private Letter letter;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        letter = Letter.unique();
        samples.signIn(Role.SUPPLIER_USER, samples.connect(letter));
        super.initVaadinEnvironment();
        navigate("upload", UploadView.class);
    }

    @Test
    void an_order_that_is_handed_in_is_named_in_words_and_linked() {
        handIn("po.xml", letter.orderBytes());

        assertThat(texts()).singleElement().asString().contains("Taken in", "Order " + letter.number(), "po.xml");
        assertThat(find(Anchor.class).all())
                .anySatisfy(link -> assertThat(link.getHref()).startsWith("/orders/"));
    }

    @Test
    void several_files_have_a_row_each_the_newest_on_top_and_are_counted() {
        handIn("one.xml", letter.orderBytes());
        handIn("two.xml", letter.orderBytes());
        handIn("three.xml", letter.otherOrderBytes());

        assertThat(texts()).hasSize(3);
        assertThat(texts().get(0)).contains("Conflict", "three.xml");
        assertThat(texts().get(1)).contains("Already here", "two.xml");
        assertThat(texts().get(2)).contains("Taken in", "one.xml");
        assertThat(find(Span.class).withAttribute("role", "status").single().getText())
                .contains("1 taken in", "1 already here", "1 conflict");
    }

    @Test
    void what_is_no_order_is_refused_with_its_problems_in_words() {
        handIn("photo.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(texts()).singleElement().asString().contains("Refused", "photo.pdf", "PDF", "PORTAL-KIND-PDF");
        assertThat(find(Details.class).single().isOpened()).isTrue();
        assertThat(find(Anchor.class).withText("In the message log").all()).hasSize(1);
    }

    @Test
    void an_order_of_another_supplier_is_refused() {
        var other = Letter.unique();
        samples.connect(other);

        handIn("theirs.xml", other.orderBytes());

        assertThat(texts()).singleElement().asString().contains("Refused", "PORTAL-NOT-YOURS");
    }

    @Test
    void a_file_beyond_the_limit_is_not_taken_and_says_why() {
        handIn("huge.xml", new byte[FileReception.MOST_BYTES + 1]);

        assertThat(texts()).singleElement().asString().contains("Not taken", "huge.xml", "larger than 50 MB");
    }

    private void handIn(String fileName, byte[] bytes) {
        new UploadTester<>(find(Upload.class).single()).upload(fileName, "text/xml", bytes);
        roundTrip();
    }

    private List<String> texts() {
        return find(ListItem.class).withClassName("handed-in").all().stream()
                .map(row -> allText(row.getElement()))
                .toList();
    }

    static String allText(Element element) {
        return element.getText() + " "
                + element.getChildren().map(UploadViewTest::allText).reduce("", (a, b) -> a + " " + b);
    }
}
