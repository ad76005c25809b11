package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.RuleBreak;
import org.orderportal.exchange.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a call came to nothing (RFC 9457). It names nothing of the request, so that the answer for what another may see
 * is the same, byte by byte, as for what does not exist.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ApiProblem(String type, String title, int status, String detail, List<Detail> problems) {

    /**
     * One thing that is wrong with what was sent.
     *
     * @param place where in a document in XML
     * @param text  what is wrong with it
     * @param field where in the JSON of a call
     * @param fix   what to write there instead
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            @Nullable String field,
            String rule,
            boolean fatal,
            @Nullable String place,
            @Nullable String text,
            @Nullable String fix) {

        static Detail of(Problem problem) {
            return new Detail(null, problem.rule(), problem.fatal(), problem.location(), problem.text(), null);
        }

        static Detail of(RuleBreak broken) {
            return new Detail(null, broken.rule(), broken.fatal(), broken.location(), broken.text(), null);
        }

        static Detail of(Mistake mistake) {
            return new Detail(mistake.field(), mistake.rule(), mistake.fatal(), null, null, mistake.fix());
        }
    }

    static final ApiProblem NOT_FOUND = of(HttpStatus.NOT_FOUND, "There is nothing here that you may see.");

    static ApiProblem of(HttpStatus status, String detail) {
        return of(status, detail, List.of());
    }

    static ApiProblem of(HttpStatus status, String detail, List<Problem> problems) {
        return new ApiProblem(
                "about:blank",
                status.getReasonPhrase(),
                status.value(),
                detail,
                problems.stream().map(Detail::of).toList());
    }

    /** Nothing was done with what was sent until each of these is mended. */
    static ApiProblem ofMistakes(List<Mistake> mistakes) {
        return unprocessable(
                "Something in the request has to be written otherwise.",
                mistakes.stream().map(Detail::of).toList());
    }

    static ApiProblem unprocessable(String detail, List<Detail> problems) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        return new ApiProblem("about:blank", status.getReasonPhrase(), status.value(), detail, problems);
    }

    ResponseEntity<Object> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
