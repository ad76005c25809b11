package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.exchange.api.DispatchBody.Line;
import org.orderportal.exchange.api.DispatchBody.Package;
import org.springframework.stereotype.Component;

/** Reads a dispatch advice, and says what in it cannot be meant. */
@Component
class DispatchReader {

    private static final Set<String> RESTS = Set.of(DispatchField.LATER, DispatchField.NEVER_COMES);

    private record LineName(@Nullable String order, String line) {}

    private final JsonBodies bodies;

    DispatchReader(JsonBodies bodies) {
        this.bodies = bodies;
    }

    DispatchBody read(byte[] bytes) {
        var body = bodies.read(bytes, DispatchBody.class);
        var mistakes = new ArrayList<Mistake>();
        checkLines(body, mistakes);
        checkPackages(JsonBodies.all(body.packages()), mistakes);
        if (!mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes));
        }
        return body;
    }

    private static void checkLines(DispatchBody body, List<Mistake> mistakes) {
        var word = body.lines() == null ? null : body.lines().word();
        if (word != null && !word.equals(DispatchBody.REMAINING)) {
            mistakes.add(new Mistake("lines", "unknown-lines", "Write remaining, or a list of lines."));
        }
        var lines = JsonBodies.all(body.named());
        var seen = new HashSet<LineName>();
        for (int index = 0; index < lines.size(); index++) {
            checkLine(lines.get(index), "lines[" + index + "]", seen, mistakes);
        }
    }

    private static void checkLine(Line line, String place, Set<LineName> seen, List<Mistake> mistakes) {
        if (line.line() == null) {
            mistakes.add(new Mistake(place + ".line", "line-missing", "Name the line by the buyer's line id."));
            return;
        }
        if (!seen.add(new LineName(line.order(), line.line()))) {
            mistakes.add(new Mistake(place + ".line", "line-twice", "Name each line once."));
        }
        if (line.rest() != null && !RESTS.contains(line.rest())) {
            mistakes.add(new Mistake(place + ".rest", "unknown-rest", "Write later or never, or leave it out."));
        }
    }

    private static void checkPackages(List<Package> packages, List<Mistake> mistakes) {
        var ids = packages.stream().map(Package::id).collect(Collectors.toCollection(HashSet::new));
        var seen = new HashSet<String>();
        for (int index = 0; index < packages.size(); index++) {
            var place = "packages[" + index + "]";
            var one = packages.get(index);
            if (one.id() == null || one.id().isBlank()) {
                mistakes.add(new Mistake(place + ".id", "package-id-missing", "Give each package an id of its own."));
            } else if (!seen.add(one.id())) {
                mistakes.add(new Mistake(place + ".id", "package-twice", "Give each package an id of its own."));
            } else {
                checkPackage(one, place, ids, mistakes);
            }
        }
    }

    private static void checkPackage(Package one, String place, Set<String> ids, List<Mistake> mistakes) {
        if (one.sscc() != null && one.isToBeNumbered()) {
            mistakes.add(new Mistake(place + ".make", "make-or-sscc", "Leave make out where there is an SSCC."));
        }
        if (one.on() != null && (!ids.contains(one.on()) || one.on().equals(one.id()))) {
            mistakes.add(new Mistake(place + ".on", "unknown-package", "Name another package by its id."));
        }
        var contents = JsonBodies.all(one.contents());
        for (int index = 0; index < contents.size(); index++) {
            var content = contents.get(index);
            if (content.line() == null) {
                mistakes.add(new Mistake(
                        place + ".contents[" + index + "].line",
                        "line-missing",
                        "Name the line by the buyer's line id."));
            }
        }
    }
}
