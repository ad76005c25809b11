package org.orderportal.shell;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Role;
import org.springframework.stereotype.Component;

/** The pages with a place in a menu that the one who looks may open, in the order of their {@code @Menu}. */
@Component
class MenuPages {

    private static final String SETTINGS = "settings/";

    private final CurrentUsers users;

    MenuPages(CurrentUsers users) {
        this.users = users;
    }

    List<MenuEntry> all() {
        return VaadinService.getCurrent()
                .getContext()
                .getAttribute(Known.class, Known::new)
                .of(users.find().map(CurrentUser::role));
    }

    List<MenuEntry> settings() {
        return all().stream().filter(MenuPages::isSetting).toList();
    }

    static boolean isSetting(MenuEntry entry) {
        return pathOf(entry).startsWith(SETTINGS);
    }

    static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /**
     * The framework asks each route anew whether it may be opened, and looks into all libraries for it: for every page.
     * Here that is a question of the role alone, whose answer stays as long as the routes do.
     */
    private static final class Known {

        private final Map<Optional<Role>, List<MenuEntry>> byRole = new ConcurrentHashMap<>();

        List<MenuEntry> of(Optional<Role> role) {
            return byRole.computeIfAbsent(role, asked -> List.copyOf(MenuConfiguration.getMenuEntries()));
        }
    }
}
