package org.orderportal.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.orderportal.Application;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * A node without pages within this process: the portal's own services, as delivered, with connections and a node number of
 * their own. Nothing runs by the clock unless it is asked for.
 */
public final class Node implements AutoCloseable {

    private static final String NO_PAGES = String.join(
            ",",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param settings what leads it to its database, and whatever else it is told
     * @param changes  puts in the place of a part what a control needs
     */
    public static Node start(Map<String, Object> settings, Consumer<GenericApplicationContext> changes) {
        var all = Database.of(settings, 0);
        all.put("spring.autoconfigure.exclude", NO_PAGES);
        all.putIfAbsent("portal.data", "target/prove/nodes");
        return new Node(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context -> {
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("node", all));
                    context.getBeanFactory().registerSingleton("noTests", new NoTests());
                    changes.accept((GenericApplicationContext) context);
                })
                .run("--logging.level.root=WARN"));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext beans() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Parts of tests lie in the same packages, and are none of the portal's. */
    private static final class NoTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader read, MetadataReaderFactory factory) {
            try {
                return read.getResource().getURL().getPath().contains("/test-classes/");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }
}
