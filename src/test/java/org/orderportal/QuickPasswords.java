package org.orderportal;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Hashes passwords as the portal does, but cheaply: what makes guessing dear would be a tenth of the suite. The parameters
 * of the portal itself are checked by {@code PasswordHashTest}, and meant by the journeys, which sign in at a real portal.
 */
class QuickPasswords implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Replaced();
    }

    private static PasswordEncoder quick() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
    }

    /** Equal for all classes, so that none needs a context of its own for it. */
    private record Replaced() implements ContextCustomizer {

        private static final String NAME = "passwordEncoder";

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.addBeanFactoryPostProcessor(beans -> {
                if (beans.containsBeanDefinition(NAME)) {
                    var definitions = (BeanDefinitionRegistry) beans;
                    definitions.removeBeanDefinition(NAME);
                    definitions.registerBeanDefinition(
                            NAME,
                            BeanDefinitionBuilder.genericBeanDefinition(PasswordEncoder.class, QuickPasswords::quick)
                                    .getBeanDefinition());
                }
            });
        }
    }
}
