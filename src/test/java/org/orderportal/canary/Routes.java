package org.orderportal.canary;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The address of every page that there is, whoever added it, filled with what belongs to one supplier. */
final class Routes {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(?:\\(([^)]*)\\))?[?*]?");

    private Routes() {}

    static List<String> filledWith(Canary canary) {
        return templates()
                .flatMap(template -> fill(template, canary))
                .distinct()
                .toList();
    }

    private static Stream<String> templates() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.orderportal").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .map(Routes::load)
                .flatMap(view -> Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value)))
                .filter(template -> !template.equals("login") && !template.contains(":token"))
                .sorted();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<String> fill(String template, Canary canary) {
        var parameter = PARAMETER.matcher(template);
        if (!parameter.find()) {
            return Stream.of(template);
        }
        var before = template.substring(0, parameter.start());
        var after = template.substring(parameter.end());
        return values(parameter.group(1), parameter.group(2), canary)
                .flatMap(value -> fill(after, canary).map(rest -> before + value + rest));
    }

    private static Stream<String> values(String name, String choices, Canary canary) {
        if (choices != null && choices.contains("|")) {
            return Stream.of(choices.split("\\|"));
        }
        return switch (name) {
            case "order" -> canary.orders().stream();
            case "document" -> canary.documents().stream();
            case "company" -> Stream.of(canary.company());
            default ->
                Stream.of(canary.orders().stream(), canary.documents().stream(), Stream.of(canary.company()))
                        .flatMap(ids -> ids);
        };
    }
}
