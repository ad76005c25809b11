package org.orderportal.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.orderportal.InstalledChromium;

/** A Chromium with a profile on the disk, as people have it: it can be killed, and started again with that profile. */
final class OwnBrowser implements AutoCloseable {

    private final Path profile;
    private final Playwright playwright;
    private final BrowserContext context;

    private OwnBrowser(Path profile, Playwright playwright, BrowserContext context) {
        this.profile = profile;
        this.playwright = playwright;
        this.context = context;
    }

    /** @param profile a folder that is made where it is not there */
    static OwnBrowser start(Path profile, String origin) {
        var playwright = Playwright.create();
        try {
            var context = playwright
                    .chromium()
                    .launchPersistentContext(
                            profile,
                            new BrowserType.LaunchPersistentContextOptions()
                                    .setExecutablePath(InstalledChromium.path())
                                    .setArgs(InstalledChromium.QUIET)
                                    .setBaseURL(origin)
                                    .setLocale("en-GB")
                                    .setTimezoneId("Europe/Stockholm")
                                    .setViewportSize(Look.DESK.width(), Look.DESK.height()));
            context.setDefaultTimeout(30_000);
            return new OwnBrowser(profile, playwright, context);
        } catch (RuntimeException failed) {
            playwright.close();
            throw failed;
        }
    }

    Page page() {
        return context.pages().getFirst();
    }

    /** SIGKILL: the browser gets no chance to write anything down. */
    void kill() {
        var killed = ProcessHandle.current()
                .descendants()
                .filter(process ->
                        process.info().commandLine().orElse("").contains("--user-data-dir=" + profile.toAbsolutePath()))
                .toList();
        if (killed.isEmpty()) {
            throw new IllegalStateException("There is no browser with the profile " + profile);
        }
        killed.forEach(ProcessHandle::destroyForcibly);
        killed.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() {
        playwright.close();
    }
}
