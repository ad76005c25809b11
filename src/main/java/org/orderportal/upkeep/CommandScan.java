package org.orderportal.upkeep;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Leaves the portal out of a command's context: backup, restore and move know tables and files, and must work where a
 * portal could not start.
 */
final class CommandScan implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OURS = "org.orderportal.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of("command"))) {
            context.getBeanFactory().registerSingleton("commandScan", new WithoutPortal());
        }
    }

    private static final class WithoutPortal extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory readers) {
            var name = found.getClassMetadata().getClassName();
            return name.startsWith(OURS)
                    && !name.startsWith(CommandScan.class.getPackageName() + ".")
                    && !name.equals(OURS + "base.TimeConfiguration");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutPortal;
        }

        @Override
        public int hashCode() {
            return WithoutPortal.class.hashCode();
        }
    }
}
