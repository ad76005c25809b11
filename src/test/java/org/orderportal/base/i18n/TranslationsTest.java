package org.orderportal.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@AnyDatabase
class TranslationsTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern SHOWN_ARGUMENT = Pattern.compile("\\{(\\d+)(?!,choice)[,}]");
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

    @ParameterizedTest
    @MethodSource("modules")
    void swedish_has_the_keys_of_english(String module) {
        assertThat(texts(module + "_sv").keySet()).isEqualTo(texts(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void both_languages_take_the_same_arguments(String module) {
        var swedish = texts(module + "_sv");

        texts(module)
                .forEach((key, english) -> assertThat(arguments(String.valueOf(swedish.get(key))))
                        .as(key)
                        .isEqualTo(arguments(english)));
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
        for (var language : new String[] {module, module + "_sv"}) {
            texts(language)
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
