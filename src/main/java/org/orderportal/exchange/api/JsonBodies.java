package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of calls strictly: a field that is spelled wrong is an error, and is not left out unseen; no list holds null. */
@Component
class JsonBodies {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    <T> T read(byte[] bytes, Class<T> type) {
        try {
            var body = json.readValue(bytes, type);
            if (body == null) {
                throw noObject();
            }
            return body;
        } catch (UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            throw refusal(unknown, "unknown-field", "Leave it out. Known here: " + String.join(", ", known));
        } catch (InvalidNullException nothing) {
            throw refusal(nothing, "null-entry", "Leave it out. Null is no entry of a list.");
        } catch (DatabindException mistyped) {
            if (mistyped.getPath().isEmpty()) {
                throw noObject();
            }
            throw refusal(
                    mistyped, "wrong-type", "Write texts, numbers and days in quotes, and true or false without them.");
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            throw new ApiRefusal(
                    HttpStatus.BAD_REQUEST,
                    "The body is no JSON from line %d, column %d on."
                            .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private static ApiRefusal noObject() {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, "The body is no JSON object.");
    }

    private static ApiRefusal refusal(JacksonException wrong, String rule, String fix) {
        return new ApiRefusal(ApiProblem.ofMistakes(List.of(new Mistake(path(wrong), rule, fix))));
    }

    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** None where the list was left out. */
    static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
