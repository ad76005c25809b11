package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys by which the current user signs in. Whoever changes something about them has shown lately that it is still
 * them, else {@link org.orderportal.base.security.ReauthenticationNeeded} is thrown.
 */
@Service
public class OwnPasskeys {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPasskeys.class);
    private static final String OPTIONS = OwnPasskeys.class.getName() + ".options";

    private final PasskeyStore passkeys;
    private final RelyingParties parties;
    private final OwnProof proof;
    private final FactorChanges changes;
    private final CurrentUsers currentUsers;
    private final SecurityContextHolderStrategy contexts;

    OwnPasskeys(
            PasskeyStore passkeys,
            RelyingParties parties,
            OwnProof proof,
            FactorChanges changes,
            CurrentUsers currentUsers,
            SecurityContextHolderStrategy contexts) {
        this.passkeys = passkeys;
        this.parties = parties;
        this.proof = proof;
        this.changes = changes;
        this.currentUsers = currentUsers;
        this.contexts = contexts;
    }

    /** A passkey, as its owner sees it. */
    public record OwnPasskey(
            long id,
            String label,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    @SignedInOnly
    public List<OwnPasskey> list() {
        return passkeys.of(currentUsers.require().id()).stream()
                .map(one -> new OwnPasskey(one.id(), one.label(), one.createdAt(), one.lastUsedAt()))
                .toList();
    }

    /** What a passkey that is made in that browser is called at first. */
    @SignedInOnly
    public String suggestedLabel(HttpServletRequest request) {
        var browser = Browsers.name(request.getHeader("User-Agent"));
        return browser.isEmpty() ? "Passkey" : browser;
    }

    /** What the browser has to make, as WebAuthn writes it; it waits in the session for {@link #add}. */
    @SignedInOnly
    public String begin(HttpServletRequest request) {
        proof.require();
        var own = Objects.requireNonNull(contexts.getContext().getAuthentication());
        var options = parties.at(request)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(own));
        request.getSession().setAttribute(OPTIONS, options);
        return PasskeyJson.of(options);
    }

    /**
     * Takes what the browser made.
     *
     * @param credential as WebAuthn writes it
     * @throws Refusal if it is not what was asked for
     */
    @SignedInOnly
    @Transactional
    public void add(HttpServletRequest request, String credential, String label) {
        proof.require();
        var user = currentUsers.require();
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(OPTIONS) instanceof PublicKeyCredentialCreationOptions asked)) {
            throw new Refusal("identity.passkey.refused");
        }
        session.removeAttribute(OPTIONS);
        try {
            parties.at(request)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(PasskeyJson.made(credential), label)));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException wrong) {
            // The library has an exception of its own for each of the two dozen things that can be wrong.
            LOG.debug("A new passkey was refused", wrong);
            throw new Refusal("identity.passkey.refused");
        }
        changes.record(user, "passkey.added", label.strip());
    }

    /** @throws NotFound if it is none of the current user's */
    @SignedInOnly
    @Transactional
    public void rename(long id, String label) {
        own(id).rename(label);
    }

    /** @throws NotFound if it is none of the current user's */
    @SignedInOnly
    @Transactional
    public void remove(long id) {
        proof.require();
        var passkey = own(id);
        passkeys.remove(passkey);
        changes.record(currentUsers.require(), "passkey.removed", passkey.label());
    }

    private Passkey own(long id) {
        return passkeys.byId(id)
                .filter(found -> found.userId() == currentUsers.require().id())
                .orElseThrow(() -> new NotFound("passkey"));
    }
}
