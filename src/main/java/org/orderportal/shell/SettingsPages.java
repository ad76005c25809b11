package org.orderportal.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** The pages of the settings that the one who looks may open, in the order of their {@code @Menu}. */
final class SettingsPages {

    private static final String SETTINGS = "settings/";

    private SettingsPages() {}

    static List<MenuEntry> all() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(SettingsPages::isSetting)
                .toList();
    }

    static boolean isSetting(MenuEntry entry) {
        return pathOf(entry).startsWith(SETTINGS);
    }

    static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
