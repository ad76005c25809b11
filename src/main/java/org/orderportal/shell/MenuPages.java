package org.orderportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The pages with a place in a menu that the one who looks may open, in the order of their {@code @Menu}. */
@Component
class MenuPages {

    static final String SETTINGS = "settings";

    private final SecurityContextHolderStrategy contexts;

    private final ClosedPages closed;

    MenuPages(Optional<SecurityContextHolderStrategy> contexts, ClosedPages closed) {
        this.closed = closed;
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Only where there is a screen: the framework checks by what stands in its way, and lets everything pass without one. */
    List<MenuEntry> all() {
        Objects.requireNonNull(UI.getCurrent(), "no screen");
        return open(known().byAuthorities
                .computeIfAbsent(authorities(), asked -> List.copyOf(MenuConfiguration.getMenuEntries())));
    }

    private List<MenuEntry> open(List<MenuEntry> entries) {
        return entries.stream()
                .filter(entry -> closed.isOpen(entry.menuClass()))
                .toList();
    }

    private static Known known() {
        return VaadinService.getCurrent().getContext().getAttribute(Known.class, Known::new);
    }

    /** What the framework itself goes by: not who somebody is, but what they may do now. */
    private Set<String> authorities() {
        return Optional.ofNullable(contexts.getContext().getAuthentication()).stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<MenuEntry> settings() {
        return all().stream().filter(MenuPages::isSetting).toList();
    }

    /** The main menu; all settings are one entry of it, the last. */
    List<Item> main() {
        return main(all());
    }

    /** The same where somebody with the same rights has seen it before, else nothing. */
    List<Item> knownMain() {
        return main(open(known().byAuthorities.getOrDefault(authorities(), List.of())));
    }

    private static List<Item> main(List<MenuEntry> entries) {
        var pages = entries.stream()
                .filter(entry -> !isSetting(entry))
                .map(entry -> new Item(entry.title(), pathOf(entry)));
        var settings =
                entries.stream().filter(MenuPages::isSetting).limit(1).map(any -> new Item("shell.settings", SETTINGS));
        return Stream.concat(pages, settings).toList();
    }

    static boolean isSetting(MenuEntry entry) {
        return pathOf(entry).startsWith(SETTINGS + "/");
    }

    static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** @param title its key */
    record Item(String title, String path) {}

    /**
     * The framework asks each route anew whether it may be opened, and looks into all libraries for it: for every page.
     * Here that is a question of what somebody may do, whose answer stays as long as the routes do.
     */
    private static final class Known {

        private final Map<Set<String>, List<MenuEntry>> byAuthorities = new ConcurrentHashMap<>();
    }
}
