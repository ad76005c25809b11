package org.orderportal.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.TestBenchElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.orderportal.PackagedPortal;
import org.orderportal.SampleOrder;

class SupplierTestBench extends BrowserTestBase {

    private static PackagedPortal portal;

    @BeforeAll
    static void startPortal() throws IOException {
        portal = PackagedPortal.start(Files.createTempDirectory("portal-testbench"));
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    @BrowserTest
    void a_supplier_signs_in_uploads_an_order_finds_it_and_opens_it() throws IOException {
        var number = "TESTBENCH-1";

        signIn("anna@norrskog.example", "harbour-lantern");
        upload(number);
        search(number);
        $(TestBenchElement.class).withText(number).first().click();

        waitUntil(ExpectedConditions.urlContains("/orders/"));
        assertThat($("h1").first().getText()).contains(number);
        assertThat($("body").single().getText()).contains("Region Nordmark", "Elastic bandage 8 cm x 5 m");
    }

    private void signIn(String email, String password) {
        getDriver().get(portal.url("/login"));
        $("vaadin-text-field").withLabel("E-mail address").waitForFirst().sendKeys(email);
        $("vaadin-password-field").withLabel("Password").first().sendKeys(password, Keys.ENTER);
        waitUntil(ExpectedConditions.urlContains("/orders"));
    }

    private void upload(String number) throws IOException {
        var file = Files.writeString(Path.of("target", number + ".xml"), SampleOrder.numbered(number));
        getDriver().get(portal.url("/upload"));
        $("vaadin-upload")
                .waitForFirst()
                .$("input")
                .first()
                .sendKeys(file.toAbsolutePath().toString());
        waitUntil(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), number));
    }

    private void search(String number) {
        getDriver().get(portal.url("/orders"));
        $("vaadin-text-field").withLabelContaining("Search").waitForFirst().sendKeys(number, Keys.ENTER);
        waitUntil(ExpectedConditions.textToBePresentInElementLocated(By.tagName("vaadin-grid"), number));
    }
}
