package org.orderportal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.log.Traces;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * What a browser is shown where an address never reached the portal's pages: one that is cut off, or an error on the way to
 * them. Spring finds it by its name. It needs nothing but itself, and says nothing of what is behind it.
 */
@Component("error")
class BareErrorPage implements View {

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
            body { max-width: 34rem; margin: 20vh auto 0; padding: 0 1.5rem }
            h1 { font-size: 1.5rem; line-height: 1.25 }
            """;

    /** Words and a link, in the letters and colours that the reader's browser has. */
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <h1>%s</h1>
            <p>%s</p>
            <p><a href="%s/orders">%s</a></p>
            </body>
            </html>
            """;

    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_STYLE = "; style-src 'sha256-%s'".formatted(digest(STYLE));

    private final Texts texts;

    BareErrorPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(POLICY, response.getHeader(POLICY) + OWN_STYLE);
        response.getWriter().write(page(HttpStatusCode.valueOf(response.getStatus()), request));
    }

    private String page(HttpStatusCode status, HttpServletRequest request) {
        var locale = request.getLocale();
        var language = texts.getProvidedLocales().stream()
                .map(Locale::getLanguage)
                .filter(locale.getLanguage()::equals)
                .findFirst()
                .orElse(Locale.ENGLISH.getLanguage());
        var heading = texts.get(
                locale,
                status.value() == HttpStatus.NOT_FOUND.value() ? "base.error.notFound.heading" : "base.error.heading");
        return PAGE.formatted(
                language,
                escaped(heading),
                STYLE,
                escaped(heading),
                escaped(text(status, locale)),
                escaped(request.getContextPath()),
                escaped(texts.get(locale, "base.error.toOrders")));
    }

    private String text(HttpStatusCode status, Locale locale) {
        return switch (HttpStatus.resolve(status.value())) {
            case BAD_REQUEST -> texts.get(locale, "base.error.unreadable");
            case NOT_FOUND -> texts.get(locale, "base.error.notFound.text");
            case UNAUTHORIZED, FORBIDDEN -> texts.get(locale, "base.error.notAllowed");
            case null, default ->
                status.is4xxClientError()
                        ? texts.get(locale, "base.error.notDone")
                        : texts.get(
                                locale,
                                "base.error.unexpected",
                                Traces.request().orElse("-"));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
