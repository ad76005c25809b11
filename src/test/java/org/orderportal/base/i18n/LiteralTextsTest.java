package org.orderportal.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

/**
 * No text that people read stands in the code: it would be said in one language only. The sources are read as the
 * compiler reads them, so that a literal in a branch or a sum is found, too.
 */
@AnyDatabase
class LiteralTextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** What shows its arguments. */
    private static final Set<String> CALLS = Set.of(
            "setText",
            "setLabel",
            "setPlaceholder",
            "setAriaLabel",
            "setHelperText",
            "setErrorMessage",
            "setTitle",
            "setHeader",
            "setFooter",
            "setHeaderTitle",
            "setTooltipText",
            "setConfirmText",
            "setCancelText",
            "setRejectText",
            "setConfirmButton",
            "setCancelButton",
            "setRejectButton",
            "setMeta",
            "setSummaryText",
            "setEmptyStateText",
            "setPageTitle",
            "setSubject",
            "setMessage",
            "setDropLabel",
            "addItem",
            "addColumnHeader",
            "setCaption",
            "setPrefix",
            "show",
            "success",
            "failure",
            "warning",
            "info");

    /** Made with a text that is shown; and what ends like them. */
    private static final Pattern PARTS =
            Pattern.compile(".*(Button|Span|H[1-6]|Paragraph|Div|Text|Anchor|Label|Field|Area"
                    + "|Box|Select|Group|Picker|Tab|Details|Item|Header|Section|State|Dialog|Notification|Link|Summary|Badge|Card"
                    + "|Pre|Code|Emphasis|Em|Strong|Legend|Caption|Term|Description|Toggle)");

    /** What takes no text that is shown, and why. */
    private static final Map<String, String> WITHOUT_TEXT = Map.of(
            "AddressSection", "takes the name of a group of fields",
            "PennedSection", "takes the name of a group of fields");

    /** Their first argument is an address or an id. */
    private static final Pattern UNSEEN_FIRST = Pattern.compile("Anchor|.*Section");

    private static final Set<String> ATTRIBUTES =
            Set.of("aria-label", "aria-description", "aria-roledescription", "title", "alt", "placeholder", "label");

    private static final Pattern KEY = Pattern.compile("[a-z]+\\.([A-Za-z0-9_-]+\\.?)*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What a template shows beside its values: text between tags, and attributes that are read out. */
    private static final Pattern IN_TEMPLATE =
            Pattern.compile(">[^<]*?\\p{L}[^<]*<|\\s(?:aria-label|title|alt|placeholder|label)=\"[^\"]*\\p{L}[^\"]*\"");

    private static final Pattern VALUE = Pattern.compile("\\$\\{[^}]*}|%[a-z0-9$]*s");

    /** Texts that are the same in every language, and why. */
    private static final Map<String, String> SAME_EVERYWHERE = Map.of(
            "https://", "how an address begins",
            "VATEX-EU-…", "how a code of a list begins");

    @Test
    void what_people_read_comes_from_the_files_of_texts() throws IOException {
        var files = new ArrayList<JavaFileObject>();
        try (var paths = Files.walk(SOURCES)) {
            for (var path :
                    paths.filter(each -> each.toString().endsWith(".java")).toList()) {
                files.add(new Source(SOURCES.relativize(path).toString(), Files.readString(path)));
            }
        }

        assertThat(literals(files)).isEmpty();
    }

    @Test
    void a_literal_is_found_wherever_it_hides() throws IOException {
        var code = """
            import com.vaadin.flow.component.html.Div;
            class Seen extends Composite<Div> {
              Seen(boolean late) {
                var plain = new Button("Press me", click -> {});
                var branch = new Span(late ? "Too late" : getTranslation("order.list.late"));
                plain.setText(getTranslation("order.list.late") + " of all");
                grid.addColumn(Row::name).setHeader("Name");
                plain.getElement().setAttribute("aria-label", "Read out");
                LitRenderer.of("<span title=\\"Hovered\\">${item.name} pieces</span>");
                Notification.show("Saved");
                allowed(new Span(" · "), new Span("order.list.late"), new PageSection("files", text));
                plain.getElement().setAttribute("role", "alert");
              }
            }\
            """;

        assertThat(literals(List.of(new Source("Seen.java", code))))
                .containsExactlyInAnyOrder(
                        "Seen.java: Press me",
                        "Seen.java: Too late",
                        "Seen.java:  of all",
                        "Seen.java: Name",
                        "Seen.java: Read out",
                        "Seen.java:  title=\"Hovered\"",
                        "Seen.java: > pieces<",
                        "Seen.java: Saved");
    }

    private static Set<String> literals(List<? extends JavaFileObject> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
        var found = new TreeSet<String>();
        for (var unit : task.parse()) {
            if (isOfScreens(unit)) {
                new Finder(unit, found).scan(unit, null);
            }
        }
        return found;
    }

    private static boolean isOfScreens(CompilationUnitTree unit) {
        return String.valueOf(unit.getPackageName()).matches(".*\\.(ui|shell)")
                || unit.getImports().toString().contains("com.vaadin.flow.component.");
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final Set<String> found;

        Finder(CompilationUnitTree unit, Set<String> found) {
            var path = unit.getSourceFile().getName();
            this.file = path.substring(path.lastIndexOf('/') + 1);
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            var name = nameOf(call.getMethodSelect());
            var isOfAnAnswer = name.equals("setHeader") && call.getArguments().size() == 2;
            if (CALLS.contains(name) && !isOfAnAnswer) {
                call.getArguments().forEach(this::look);
            } else if (name.equals("setAttribute") || name.equals("setProperty")) {
                if (texts(call.getArguments().getFirst()).anyMatch(ATTRIBUTES::contains)) {
                    call.getArguments().stream().skip(1).forEach(this::look);
                }
            } else if (name.equals("of") && call.getMethodSelect().toString().startsWith("LitRenderer")) {
                call.getArguments().forEach(this::lookIntoTemplate);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            var name = nameOf(made.getIdentifier());
            if (PARTS.matcher(name).matches() && !WITHOUT_TEXT.containsKey(name)) {
                var unseen = UNSEEN_FIRST.matcher(name).matches() ? 1 : 0;
                made.getArguments().stream().skip(unseen).forEach(this::look);
            }
            return super.visitNewClass(made, nothing);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            if (nameOf(annotation.getAnnotationType()).equals("PageTitle")) {
                found.add(file + ": " + annotation);
            }
            return super.visitAnnotation(annotation, nothing);
        }

        private void look(ExpressionTree argument) {
            texts(argument)
                    .filter(text -> LETTER.matcher(text).find())
                    .filter(text -> !KEY.matcher(text).matches())
                    .filter(text -> !SAME_EVERYWHERE.containsKey(text))
                    .forEach(text -> found.add(file + ": " + text));
        }

        private void lookIntoTemplate(ExpressionTree argument) {
            texts(argument)
                    .forEach(text -> IN_TEMPLATE
                            .matcher(VALUE.matcher(text).replaceAll(""))
                            .results()
                            .forEach(hit -> found.add(file + ": " + hit.group())));
        }

        /** The literals of which an expression is made, without those that are handed to a call. */
        private static Stream<String> texts(Tree expression) {
            return switch (expression) {
                case LiteralTree literal when literal.getValue() instanceof String text -> Stream.of(text);
                case BinaryTree sum -> Stream.concat(texts(sum.getLeftOperand()), texts(sum.getRightOperand()));
                case ConditionalExpressionTree branch ->
                    Stream.concat(texts(branch.getTrueExpression()), texts(branch.getFalseExpression()));
                case ParenthesizedTree inner -> texts(inner.getExpression());
                case MethodInvocationTree call
                when nameOf(call.getMethodSelect()).equals("formatted")
                        && call.getMethodSelect() instanceof MemberSelectTree select -> texts(select.getExpression());
                default -> Stream.empty();
            };
        }

        private static String nameOf(Tree tree) {
            return switch (tree) {
                case MemberSelectTree select -> select.getIdentifier().toString();
                case IdentifierTree name -> name.getName().toString();
                case ParameterizedTypeTree generic -> nameOf(generic.getType());
                default -> "";
            };
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String name, String code) {
            super(URI.create("memory:///" + name.replace('\\', '/')), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
