package org.orderportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people of the operator see the portal as a supplier sees it: in the browser in which they ask, for a quarter of an
 * hour at most, written into the audit log, and without changing anything ({@link LookingGuard}). It holds from the
 * browser's next session on: whoever begins or ends it closes the one there is.
 */
@Service
public class Viewings {

    public static final Duration LASTS = Duration.ofMinutes(15);

    private final StoredViewings stored;
    private final SignIns signIns;
    private final Companies companies;
    private final AuditLog audit;
    private final Clock clock;

    Viewings(StoredViewings stored, SignIns signIns, Companies companies, AuditLog audit, Clock clock) {
        this.stored = stored;
        this.signIns = signIns;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws AccessDeniedException for who is no person in a browser */
    @StaffOnly
    @Transactional
    public Viewing begin(CompanyId company) {
        var person = signIns.current().orElseThrow(() -> new AccessDeniedException("Only people look"));
        var name = companies.byIds(List.of(company)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("company"))
                .name();
        var now = clock.instant();
        var viewing = new Viewing(company, name, now.plus(LASTS));
        stored.add(person, viewing, now);
        audit.record("viewing.begun", name, null);
        return viewing;
    }

    /** What the current user looks at, if they do. */
    @SignedInOnly
    public Optional<Viewing> current() {
        return signIns.current().flatMap(SignedInPerson::viewing);
    }

    /** Ends the look; who does not look ends nothing. */
    @SignedInOnly
    @Transactional
    public void end() {
        signIns.current()
                .ifPresent(person -> person.viewing().ifPresent(viewing -> {
                    stored.end(person, clock.instant());
                    audit.record("viewing.ended", viewing.companyName(), null);
                }));
    }
}
