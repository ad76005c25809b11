package org.orderportal.bench;

import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;

record Lighthouse(String origin, List<Cookie> cookies) {
    void run(Path rows) {}
}
