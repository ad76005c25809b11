package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.invoice.PaymentWays;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows and changes what the portal knows of a supplier. */
@Component
class SupplierData {

    private static final String GS1_PREFIX = "gs1Prefix";
    private static final String VAT_NUMBER = "vatNumber";
    private static final String IBAN = "iban";
    private static final Set<String> WRITABLE = Set.of(GS1_PREFIX, VAT_NUMBER, IBAN);
    private static final Set<String> READ_ONLY = Set.of("id", "name");

    /** A supplier. */
    @Schema(name = "Supplier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String id,
            String name,

            @Schema(description = "The company prefix that GS1 gave it, from which SSCCs are made") @Nullable String gs1Prefix,

            @Nullable String vatNumber,

            @Schema(description = "The account to which its invoices are paid, unless they say otherwise") @Nullable String iban) {}

    /** What can be changed of it. */
    @Schema(name = "SupplierChange")
    record Change(
            @Nullable String gs1Prefix,
            @Nullable String vatNumber,
            @Nullable String iban) {}

    private final Companies companies;
    private final PaymentWays ways;
    private final CurrentUsers users;
    private final JsonBodies bodies;
    private final RefusedFields refusedFields;

    SupplierData(
            Companies companies, PaymentWays ways, CurrentUsers users, JsonBodies bodies, RefusedFields refusedFields) {
        this.companies = companies;
        this.ways = ways;
        this.users = users;
        this.bodies = bodies;
        this.refusedFields = refusedFields;
    }

    View get(CompanyId id) {
        var company = company(id);
        return new View(
                IdText.of(company.id().value()),
                company.name(),
                company.gs1Prefix(),
                company.vatNumber(),
                ways.iban(id).orElse(null));
    }

    View change(CompanyId id, byte[] body) {
        company(id);
        var change = bodies.read(body, ObjectNode.class);
        check(change);
        take(change, GS1_PREFIX, text -> companies.setGs1Prefix(id, text));
        take(change, VAT_NUMBER, text -> companies.setVatNumber(id, text));
        take(change, IBAN, text -> ways.setIban(id, text));
        return get(id);
    }

    private void take(ObjectNode change, String field, Consumer<@Nullable String> remember) {
        var value = change.get(field);
        if (value != null) {
            refusedFields.at(field, () -> remember.accept(text(value)));
        }
    }

    private Company company(CompanyId id) {
        if (!users.scope().includes(id.value())) {
            throw new NotFound("supplier");
        }
        return companies.byIds(List.of(id)).stream()
                .filter(Company::sells)
                .findFirst()
                .orElseThrow(() -> new NotFound("supplier"));
    }

    private static void check(ObjectNode change) {
        var mistakes = new ArrayList<Mistake>();
        change.forEachEntry((name, value) -> {
            if (READ_ONLY.contains(name)) {
                mistakes.add(new Mistake(name, "read-only", "Leave it out. Only the portal's operator changes it."));
            } else if (!WRITABLE.contains(name)) {
                mistakes.add(new Mistake(
                        name,
                        "unknown-field",
                        "Leave it out. Known here: " + String.join(", ", new TreeSet<>(WRITABLE))));
            } else if (!value.isNull() && !value.isString()) {
                mistakes.add(new Mistake(name, "wrong-type", "Write it in quotes, or null to take it away."));
            }
        });
        if (!mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes));
        }
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.asString().strip();
    }
}
