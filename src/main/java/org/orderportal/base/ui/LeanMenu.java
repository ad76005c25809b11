package org.orderportal.base.ui;

import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

/**
 * A menu that hears nothing of the browser. Vaadin's own is told that each of its entries is not unfolded, which none here
 * can be: a request of its own as each page opens, and listeners in every session.
 */
public class LeanMenu extends SideNav {

    public static SideNavItem item(String label, String path) {
        return new Item(label, path);
    }

    /** The getter is there for its empty annotation, which stands in place of the one that it had. */
    @Override
    @Synchronize({})
    public boolean isExpanded() {
        return super.isExpanded();
    }

    private static final class Item extends SideNavItem {

        Item(String label, String path) {
            super(label, path);
        }

        @Override
        @Synchronize({})
        public boolean isExpanded() {
            return super.isExpanded();
        }
    }
}
