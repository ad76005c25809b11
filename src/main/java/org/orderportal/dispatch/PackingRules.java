package org.orderportal.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.party.BuyerRules;

/** What has to be packed, and how, before a dispatch can go. */
record PackingRules(DispatchForm form, BuyerRules rules, String buyerName) {

    List<DraftProblem> judge() {
        var found = new ArrayList<DraftProblem>();
        if (form.units().isEmpty()) {
            if (rules.packagesRequired()) {
                found.add(DraftProblem.error(
                        FieldAddress.header(DispatchField.UNIT), "dispatch.problem.packages-missing", buyerName));
            }
            return found;
        }
        form.rows().forEach(row -> judge(row, found));
        if (rules.packagesRequired()) {
            form.units().stream()
                    .filter(unit -> unit.on() == null && unit.sscc() == null)
                    .forEach(unit -> found.add(DraftProblem.error(
                            new FieldAddress(unit.key(), DispatchField.SSCC),
                            "dispatch.problem.sscc-missing",
                            buyerName)));
        }
        return found;
    }

    /** Named at the units: the quantity of the row may well be right. Against one that is wrong nothing is counted. */
    private void judge(DispatchRow row, List<DraftProblem> found) {
        if (row.now() == null) {
            return;
        }
        var at = new FieldAddress(row.key(), DispatchField.CONTENT);
        var open = form.unpacked(row.key());
        if (open.isNegative()) {
            found.add(DraftProblem.error(
                    at,
                    "dispatch.problem.packed-too-much",
                    form.packed(row.key()).value(),
                    row.leaving().value()));
        } else if (open.isPositive() && rules.packagesRequired()) {
            found.add(DraftProblem.error(at, "dispatch.problem.not-packed", open.value()));
        } else if (open.isPositive()) {
            found.add(DraftProblem.warning(at, "dispatch.problem.not-packed", open.value()));
        }
    }
}
