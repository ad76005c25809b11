package org.orderportal.demo;

import java.time.Instant;

/** A file as it would arrive: what it is called, when it came, what is in it. */
record DemoDocument(String fileName, Instant arrivedAt, byte[] bytes) {}
