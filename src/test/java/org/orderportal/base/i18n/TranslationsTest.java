package org.orderportal.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@AnyDatabase
class TranslationsTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern SHOWN_ARGUMENT = Pattern.compile("\\{(\\d+)(?!,choice)[,}]");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d+),choice,");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A whole key as a string of its own, wherever it stands: a module's name, a dot, and no placeholder. */
    private static final Pattern KEY =
            Pattern.compile("(?:getTranslation|texts\\.get|@Menu)\\([^;{]*?\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"");

    static Stream<String> modules() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties"))
                .map(Resource::getFilename)
                .map(String::valueOf)
                .filter(name -> !name.contains("_"))
                .map(name -> name.replace(".properties", ""));
    }

    /** Each file in each language but English, of which it is a translation. */
    static Stream<Arguments> translations() throws IOException {
        return modules()
                .flatMap(module -> Texts.LANGUAGES.stream()
                        .filter(language -> !language.equals(Locale.ENGLISH))
                        .map(language -> Arguments.of(module, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_has_the_keys_of_english(String module, Locale language) {
        assertThat(texts(module, language).keySet()).isEqualTo(texts(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_takes_the_same_arguments(String module, Locale language) {
        var translated = texts(module, language);

        texts(module)
                .forEach((key, english) -> assertThat(arguments(String.valueOf(translated.get(key))))
                        .as(key)
                        .isEqualTo(arguments(english)));
    }

    /** A language may have no choice where a noun has one form, or one of its own; a shared one parts the same numbers. */
    @ParameterizedTest
    @MethodSource("translations")
    void a_choice_parts_the_same_numbers_in_every_language(String module, Locale language) {
        var translated = texts(module, language);

        texts(module).forEach((key, english) -> {
            var known = choices(english);
            choices(String.valueOf(translated.get(key))).forEach((argument, limits) -> {
                if (known.containsKey(argument)) {
                    assertThat(known.get(argument)).as(key).containsAll(limits);
                }
            });
        });
    }

    /** Nested forms are looked into only when the number is known. */
    @ParameterizedTest
    @MethodSource("translations")
    void every_text_can_be_written_for_every_number(String module, Locale language) {
        for (var count : new int[] {0, 1, 2, 30, 1000}) {
            var arguments = Collections.nCopies(10, (Object) count).toArray();
            texts(module, language)
                    .forEach((key, text) -> assertThat(new MessageFormat(text, language).format(arguments))
                            .as(key)
                            .doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void no_text_is_left_empty(String module, Locale language) {
        var english = texts(module);

        assertThat(texts(module, language))
                .allSatisfy((key, text) -> assertThat(text.isBlank())
                        .as(key)
                        .isEqualTo(String.valueOf(english.get(key)).isBlank()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keys_begin_with_the_name_of_their_module(String file) {
        // A large part of a module has a file of its own: response-editor.
        var module = file.replaceFirst("-.*", "");

        assertThat(texts(file).keySet()).allSatisfy(key -> assertThat(key).startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void an_apostrophe_is_written_twice(String module) {
        for (var language : Texts.LANGUAGES) {
            texts(module, language)
                    .forEach((key, text) -> assertThat(
                                    LONE_APOSTROPHE.matcher(text).find())
                            .as("%s in %s: %s", key, language, text)
                            .isFalse());
        }
    }

    @Test
    void every_key_that_the_code_asks_for_is_there() throws IOException {
        var known = new TreeSet<String>();
        modules().forEach(module -> known.addAll(texts(module).keySet()));
        var missing = new TreeSet<String>();

        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!known.contains(matcher.group(1))) {
                        missing.add(matcher.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    /** The arguments whose text is shown, also inside a choice; one that only makes a choice may differ by language. */
    private static Set<String> arguments(String pattern) {
        assertThat(new MessageFormat(pattern)).isNotNull();
        return SHOWN_ARGUMENT
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** The limits of the choices that each argument makes. */
    private static Map<String, Set<String>> choices(String pattern) {
        var limits = Arrays.stream(new MessageFormat(pattern).getFormats())
                .filter(ChoiceFormat.class::isInstance)
                .map(choice -> Arrays.toString(((ChoiceFormat) choice).getLimits()))
                .iterator();
        return CHOICE.matcher(pattern)
                .results()
                .collect(Collectors.groupingBy(
                        found -> found.group(1), Collectors.mapping(found -> limits.next(), Collectors.toSet())));
    }

    private static TreeMap<String, String> texts(String module, Locale language) {
        return texts(language.equals(Locale.ENGLISH) ? module : module + "_" + language);
    }

    private static TreeMap<String, String> texts(String file) {
        var properties = new Properties();
        try (var stream = TranslationsTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            assertThat(stream).as(file).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
