package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a response, and says what in it cannot be meant. */
@Component
class ResponseReader {

    private static final Set<String> ANSWERS = Set.of("accept", "reject", "received");

    private final JsonBodies bodies;

    ResponseReader(JsonBodies bodies) {
        this.bodies = bodies;
    }

    ResponseBody read(byte[] bytes) {
        var body = bodies.read(bytes, ResponseBody.class);
        var mistakes = new ArrayList<Mistake>();
        checkAnswer(body, mistakes);
        checkLines(body, mistakes);
        if (!mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes));
        }
        return body;
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
        var lines = JsonBodies.all(body.lines());
        var seen = new java.util.HashSet<String>();
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var place = "lines[" + index + "]";
            if (line.line() == null) {
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
