package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a response strictly: a field that is spelled wrong is an error, and is not left out unseen. */
@Component
class ResponseReader {

    private static final Set<String> ANSWERS = Set.of("accept", "reject", "received");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    ResponseBody read(byte[] bytes) {
        var body = parse(bytes);
        var mistakes = new ArrayList<Mistake>();
        checkAnswer(body, mistakes);
        checkLines(body, mistakes);
        if (!mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes));
        }
        return body;
    }

    private ResponseBody parse(byte[] bytes) {
        try {
            var body = json.readValue(bytes, ResponseBody.class);
            if (body == null) {
                throw new ApiRefusal(HttpStatus.BAD_REQUEST, "The body is null. Send a JSON object.");
            }
            return body;
        } catch (UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            throw refusal(unknown, "unknown-field", "Leave it out. Known here: " + String.join(", ", known));
        } catch (DatabindException mistyped) {
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

    private static void checkAnswer(ResponseBody body, List<Mistake> mistakes) {
        var answer = body.answer();
        if (answer == null) {
            if (body.reason() != null || body.reasonCode() != null) {
                mistakes.add(new Mistake(
                        body.reason() != null ? "reason" : "reasonCode",
                        "only-with-reject",
                        "Give each line its own reason, or set answer to reject."));
            }
            return;
        }
        if (!ANSWERS.contains(answer)) {
            mistakes.add(new Mistake("answer", "unknown-answer", "Write accept, reject or received, or leave it out."));
        }
        if (body.lines() != null || body.added() != null) {
            mistakes.add(
                    new Mistake("answer", "answer-or-lines", "Leave answer out where lines are answered one by one."));
        }
        if (answer.equals("received") && !body.isToBeSent()) {
            mistakes.add(new Mistake("send", "receipt-has-no-draft", "Set send to true."));
        }
    }

    private static void checkLines(ResponseBody body, List<Mistake> mistakes) {
        var lines = ResponseBody.all(body.lines());
        var seen = new java.util.HashSet<String>();
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var place = "lines[" + index + "]";
            if (line == null || line.line() == null) {
                mistakes.add(new Mistake(place + ".line", "line-missing", "Name the line by the buyer's line id."));
            } else if (!seen.add(line.line())) {
                mistakes.add(
                        new Mistake(place + ".line", "line-twice", "Answer each line once; use parts to split it."));
            } else if (line.parts() != null && (line.accept() != null || line.promised() != null)) {
                mistakes.add(new Mistake(
                        place + ".parts", "parts-or-accept", "Leave accept and promised out where there are parts."));
            }
        }
    }
}
