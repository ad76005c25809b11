package org.orderportal.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;

/** The time zones that one can choose, by the names of the tz database (Europe/Stockholm). */
final class TimeZones {

    static final ZoneId DEFAULT = ZoneId.of("Europe/Stockholm");

    private TimeZones() {}

    static ComboBox<ZoneId> field(String label) {
        var field = new ComboBox<ZoneId>(label);
        field.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        field.setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
