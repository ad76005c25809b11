package org.orderportal;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every application context of the tests all their {@link TestComponent}s, each made when it is first asked for.
 * Classes that need different ones then share one context, which takes seconds to start.
 */
class TestParts implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new AllParts();
    }

    /** Equal for all classes, so that none needs a context of its own for it. */
    private record AllParts() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var scanner = new ClassPathBeanDefinitionScanner((BeanDefinitionRegistry) context, false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(TestComponent.class, false));
            scanner.getBeanDefinitionDefaults().setLazyInit(true);
            scanner.scan(Application.class.getPackageName());
        }
    }
}
