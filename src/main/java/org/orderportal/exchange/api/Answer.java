package org.orderportal.exchange.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a call is answered: HTTP status and JSON. */
record Answer(int status, String body) {

    private static final int FIRST_PROBLEM = 400;

    ResponseEntity<String> response() {
        var type = status < FIRST_PROBLEM ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON;
        return ResponseEntity.status(status).contentType(type).body(body);
    }
}
