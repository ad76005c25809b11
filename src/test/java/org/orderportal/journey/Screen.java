package org.orderportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What every screen must hold to, whatever it shows; and a picture of it for those who judge by eye. */
record Screen(Page page, Look look) {

    private static final Path PICTURES = Path.of("target", "screens");

    /** How many pixels the window, or the rows of a grid, are wider than can be seen. */
    private static final String SURPLUS = """
            Math.max(document.documentElement.scrollWidth - innerWidth,
                ...[...document.querySelectorAll('vaadin-grid')].map(grid => grid.$.table.scrollWidth - grid.$.table.clientWidth))""";

    private static final List<String> GRAVE = List.of("serious", "critical");

    /** Keeps a picture as {@code target/screens/<name>-<width>-<light or dark>.png}. */
    Screen picture(String name) {
        settle();
        return pictureAtOnce(name);
    }

    /** A picture of what is shown while something is still under way. */
    Screen pictureAtOnce(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + look + ".png")));
        return this;
    }

    Screen has_no_grave_barrier() {
        settle();
        layDown(true);
        var barriers = new AxeBuilder(page)
                        .options(onlyViolations())
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(violation -> "%s (%s): %s"
                                .formatted(
                                        violation.getId(),
                                        violation.getHelp(),
                                        violation.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList()))
                        .toList();
        layDown(false);
        assertThat(barriers).as("barriers at %s, %s", page.url(), look).isEmpty();
        return this;
    }

    /** What is in order is not described; and no page is opened for frames, which the portal has none of. */
    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    Screen does_not_scroll_sideways() {
        var surplus = (Number) page.evaluate(SURPLUS);
        assertThat(surplus.intValue())
                .as("pixels beyond the window, or rows beyond their grid, at %s, %s", page.url(), look)
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** The same in windows of other widths, in pixels; then the window is as before. */
    Screen does_not_scroll_sideways_at(int... widths) {
        for (var width : widths) {
            page.setViewportSize(width, look.height());
            page.waitForFunction("width => innerWidth === width && (" + SURPLUS + ") <= 0", width);
        }
        page.setViewportSize(look.width(), look.height());
        return this;
    }

    /**
     * What stays in sight at the edge of the window lies over whatever is scrolled below it; the checker would take what
     * is left to be seen of such a field for its size.
     */
    private void layDown(boolean down) {
        var bars = look.isPhone() ? ".action-bar, section-index" : ".action-bar";
        page.evaluate("""
                ([bars, down]) => document.querySelectorAll(bars).forEach(
                    bar => bar.style.position = down ? 'static' : '')
                """, List.of(bars, down));
    }

    /** Waits for what is under way: requests to the server, fonts, and short transitions. */
    private void settle() {
        page.waitForFunction("""
                () => document.fonts.status === 'loaded'
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())
                    && document.getAnimations().every(animation => animation.playState !== 'running'
                        || animation.effect?.getComputedTiming().iterations === Infinity)
                """);
    }
}
