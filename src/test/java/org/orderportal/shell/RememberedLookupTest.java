package org.orderportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.server.VaadinService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(packages = "org.orderportal.shell")
@AnyDatabase
class RememberedLookupTest extends SpringBrowserlessTest {

    private final List<Class<?>> asked = new ArrayList<>();
    private final Lookup remembered = new RememberedLookup.Remembering(new Lookup() {
        @Override
        public <T> @Nullable T lookup(Class<T> part) {
            asked.add(part);
            return part == String.class ? part.cast("found") : null;
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> part) {
            asked.add(part);
            return List.of();
        }
    });

    @Test
    void the_framework_asks_what_remembers() {
        assertThat(VaadinService.getCurrent().getContext().getAttribute(Lookup.class))
                .isInstanceOf(RememberedLookup.Remembering.class);
    }

    @Test
    void a_part_is_looked_for_once_whether_it_is_there_or_not() {
        assertThat(remembered.lookup(String.class)).isEqualTo("found");
        assertThat(remembered.lookup(String.class)).isEqualTo("found");
        assertThat(remembered.lookup(Integer.class)).isNull();
        assertThat(remembered.lookup(Integer.class)).isNull();

        assertThat(asked).containsExactly(String.class, Integer.class);
    }

    @Test
    void all_of_a_kind_are_asked_for_as_before() {
        remembered.lookupAll(String.class);
        remembered.lookupAll(String.class);

        assertThat(asked).containsExactly(String.class, String.class);
    }
}
