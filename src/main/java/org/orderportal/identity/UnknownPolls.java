package org.orderportal.identity;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions that nobody knows; Vaadin would answer them with a page, for which there is no session here. */
@RestController
class UnknownPolls {

    @GetMapping("/poll/**")
    ResponseEntity<Void> unknown() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }
}
