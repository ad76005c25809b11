package org.orderportal.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.log.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every failed call of the API as {@code application/problem+json}; other pages are left to their own. */
@RestControllerAdvice
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Texts texts;

    ApiErrors(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw failure;
        }
        return switch (failure) {
            case AccessDeniedException forSecurity -> throw forSecurity;
            case AuthenticationException forSecurity -> throw forSecurity;
            case ApiRefusal refusal -> refusal.problem().response();
            case NotFound notFound -> ApiProblem.NOT_FOUND.response();
            case Refusal refusal -> refused(refusal);
            case TypeMismatchException mismatch ->
                ApiProblem.of(HttpStatus.BAD_REQUEST, "A parameter cannot be read.")
                        .response();
            case ErrorResponse known -> known(known);
            default -> unexpected(failure);
        };
    }

    private ResponseEntity<Object> refused(Refusal refusal) {
        var words = texts.get(Locale.ENGLISH, refusal.key(), refusal.arguments());
        return ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, words).response();
    }

    private static ResponseEntity<Object> known(ErrorResponse known) {
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        if (status == HttpStatus.NOT_FOUND) {
            return ApiProblem.NOT_FOUND.response();
        }
        var answer = ApiProblem.of(status, status.getReasonPhrase() + ".").response();
        return ResponseEntity.status(status)
                .headers(headers -> headers.addAll(known.getHeaders()))
                .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    private static ResponseEntity<Object> unexpected(Exception failure) {
        var error = Traces.request()
                .orElseGet(() ->
                        HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        LOG.error("A call of the API failed, error {}", error, failure);
        return ApiProblem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something failed in the portal (error %s). Try again later.".formatted(error))
                .response();
    }
}
