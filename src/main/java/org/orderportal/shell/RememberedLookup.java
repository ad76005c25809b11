package org.orderportal.shell;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The framework asks for its exchangeable parts with every navigation and for every argument of a call from a page, and
 * looks into each library of the portal for them, mostly in vain. What there is does not change once it has started: each
 * part is looked for once (ADR 42).
 */
@Component
class RememberedLookup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Flow guards its own attribute against another lookup; this is the same one.
        var lookup = event.getSource().getContext().getAttribute(Lookup.class);
        if (lookup != null
                && !(lookup instanceof Remembering)
                && event.getSource().getContext() instanceof VaadinServletContext context) {
            context.getContext().setAttribute(Lookup.class.getName(), new Remembering(lookup));
        }
    }

    static final class Remembering implements Lookup {

        private final Lookup libraries;
        private final Map<Class<?>, Optional<?>> found = new ConcurrentHashMap<>();

        Remembering(Lookup libraries) {
            this.libraries = libraries;
        }

        /** Not under a lock: what is being made may itself look for parts. */
        @Override
        public <T> @Nullable T lookup(Class<T> part) {
            var known = found.get(part);
            if (known == null) {
                known = Optional.ofNullable(libraries.lookup(part));
                found.put(part, known);
            }
            return part.cast(known.orElse(null));
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> part) {
            return libraries.lookupAll(part);
        }
    }
}
