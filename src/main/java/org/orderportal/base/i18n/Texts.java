package org.orderportal.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the portal, from one file per module ({@code i18n/<module>.properties} in English,
 * {@code i18n/<module>_sv.properties} in Swedish, {@code _de} in German, {@code _fi} in Finnish). Arguments are placed
 * as {@link java.text.MessageFormat} does.
 */
@Component
public class Texts implements I18NProvider {

    public static final Locale SWEDISH = Locale.of("sv");
    public static final Locale FINNISH = Locale.of("fi");

    /** The languages that are complete, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, SWEDISH, Locale.GERMAN, FINNISH);

    /** A day such as 24.11. or 24 nov. at the end of a sentence. */
    private static final Pattern DOUBLE_POINT =
            Pattern.compile("(\\b\\d{1,2}(?:\\.\\d{1,2}| \\p{Ll}{3})\\.)\\.(?=\\s|$)");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    Texts() throws IOException {
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        messages.setBasenames(moduleFiles());
    }

    private static String[] moduleFiles() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
        return java.util.Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .distinct()
                .sorted()
                .map(name -> "i18n/" + name)
                .toArray(String[]::new);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** The text of that key; an unknown key is shown as it is, with marks that a test and a reader see. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return withSinglePoints(messages.getMessage(key, arguments, locale));
        } catch (NoSuchMessageException unknown) {
            return "!" + key + "!";
        }
    }

    /** In all languages but English a day without its year can end in a point, which then ends the sentence, too. */
    private static String withSinglePoints(String text) {
        return text.contains("..") ? DOUBLE_POINT.matcher(text).replaceAll("$1") : text;
    }

    public String get(Locale locale, String key, Object... arguments) {
        return getTranslation(key, locale, arguments);
    }

    public boolean has(Locale locale, String key) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    /** The offered language that fits best: an unknown one gives English. */
    public static Locale closest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(offered -> offered.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
