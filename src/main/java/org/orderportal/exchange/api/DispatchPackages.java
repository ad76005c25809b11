package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.Packages;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.NewRow;
import org.orderportal.exchange.api.DispatchBody.Content;
import org.orderportal.exchange.api.DispatchBody.Package;
import org.springframework.stereotype.Component;

/** Writes the packages that a machine sent into a draft. Doing it again changes nothing. */
@Component
class DispatchPackages {

    private final Packages packing;
    private final Drafts drafts;
    private final RefusedFields refusedFields;

    DispatchPackages(Packages packing, Drafts drafts, RefusedFields refusedFields) {
        this.packing = packing;
        this.drafts = drafts;
        this.refusedFields = refusedFields;
    }

    /** @return the keys of the rows by the packages' ids */
    Map<String, String> write(
            DocumentId id, MachineFields fields, FieldPlaces places, List<Package> packages, DispatchLines lines) {
        var rows = rows(id, packages, lines).iterator();
        var keys = new HashMap<String, String>();
        for (int index = 0; index < packages.size(); index++) {
            var key = rows.next().key();
            keys.put(packages.get(index).id(), key);
            places.add(key, place(index));
        }
        for (int index = 0; index < packages.size(); index++) {
            var one = packages.get(index);
            var key = Objects.requireNonNull(keys.get(one.id()));
            fields.row(key)
                    .code(DispatchField.KIND, one.kind())
                    .text(DispatchField.SSCC, one.sscc())
                    .text(DispatchField.ON, one.on() == null ? null : keys.get(one.on()))
                    .text(DispatchField.MARKS, one.marks())
                    .number(DispatchField.WEIGHT, one.weight())
                    .number(DispatchField.LENGTH, one.length())
                    .number(DispatchField.WIDTH, one.width())
                    .number(DispatchField.HEIGHT, one.height());
            contents(fields, places, place(index), key, JsonBodies.all(one.contents()), rows);
        }
        return keys;
    }

    /** The packages, and then what lies in them: all at once, since there may be many. */
    private List<DraftRow> rows(DocumentId id, List<Package> packages, DispatchLines lines) {
        var units = packages.stream().map(one -> new NewRow(DispatchField.UNIT, null));
        var contents = packages.stream()
                .flatMap(one -> JsonBodies.all(one.contents()).stream())
                .map(content -> new NewRow(DispatchField.CONTENT, lines.id(content.order(), content.line())));
        var wanted = Stream.concat(units, contents).toList();
        return wanted.isEmpty() ? new ArrayList<>() : drafts.addRows(id, wanted, "api-packages");
    }

    private static void contents(
            MachineFields fields,
            FieldPlaces places,
            String place,
            String unit,
            List<Content> contents,
            Iterator<DraftRow> rows) {
        for (int index = 0; index < contents.size(); index++) {
            var key = rows.next().key();
            places.add(key, place + ".contents[" + index + "]");
            fields.row(key)
                    .text(DispatchField.IN, unit)
                    .number(DispatchField.QUANTITY, contents.get(index).quantity());
        }
    }

    /** Makes the numbers that are asked for. One that a first try made is there already. */
    void number(DocumentId id, List<Package> packages, Map<String, String> keys) {
        if (packages.stream().noneMatch(Package::isToBeNumbered)) {
            return;
        }
        var written = drafts.read(id).fields().keySet();
        for (int index = 0; index < packages.size(); index++) {
            var one = packages.get(index);
            var key = Objects.requireNonNull(keys.get(one.id()));
            if (one.isToBeNumbered() && !written.contains(new FieldAddress(key, DispatchField.SSCC))) {
                refusedFields.at(place(index) + ".make", () -> packing.makeSscc(id, key));
            }
        }
    }

    private static String place(int index) {
        return "packages[" + index + "]";
    }
}
