package org.orderportal.order;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** Keeps the views of the list that people save: their own, and those shared in their companies. */
@Service
public class SavedViews {

    /** Those that the reader may use, by name. */
    @SignedInOnly
    public List<SavedView> all() {
        throw new UnsupportedOperationException();
    }

    /** The view that the reader's list opens with. */
    @SignedInOnly
    public Optional<SavedView> standard() {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves under a new name, or under the name of an own view, which it replaces.
     *
     * @throws org.orderportal.base.error.Refusal if the name is blank or too long, or the reader has too many views
     */
    @SignedInOnly
    public SavedView save(String name, String query, boolean shared) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.orderportal.base.error.NotFound if the reader owns no such view */
    @SignedInOnly
    public void delete(long id) {
        throw new UnsupportedOperationException();
    }

    /** Makes a view the one that the reader's list opens with, or none with null. */
    @SignedInOnly
    public void makeStandard(@Nullable Long id) {
        throw new UnsupportedOperationException();
    }
}
