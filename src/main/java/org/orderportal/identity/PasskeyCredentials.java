package org.orderportal.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for Spring Security what it needs of a passkey. Which make of device somebody has is never asked for. */
@Component
@Transactional
class PasskeyCredentials implements UserCredentialRepository {

    private final PasskeyStore passkeys;
    private final Ids ids;
    private final Clock clock;

    PasskeyCredentials(PasskeyStore passkeys, Ids ids, Clock clock) {
        this.passkeys = passkeys;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new one, or one that was used. */
    @Override
    public void save(CredentialRecord credential) {
        var id = credential.getCredentialId().getBytes();
        passkeys.byCredential(id)
                .ifPresentOrElse(
                        known ->
                                known.used(credential.getSignatureCount(), credential.isBackupState(), clock.instant()),
                        () -> add(credential, id));
    }

    private void add(CredentialRecord credential, byte[] id) {
        var transports = credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
        var made = new Passkey(
                ids.next(),
                PasskeyPeople.userId(credential.getUserEntityUserId()),
                id,
                credential.getPublicKey().getBytes(),
                Objects.requireNonNull(credential.getAttestationObject()).getBytes(),
                transports,
                credential.isBackupEligible());
        made.begin(credential.getLabel(), clock.instant());
        passkeys.add(made);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.byCredential(id.getBytes())
                .map(PasskeyCredentials::credential)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(PasskeyPeople.userId(handle)).stream()
                .map(PasskeyCredentials::credential)
                .toList();
    }

    @Override
    public void delete(Bytes id) {
        passkeys.byCredential(id.getBytes()).ifPresent(passkeys::remove);
    }

    private static CredentialRecord credential(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(passkey.credential()))
                .userEntityUserId(PasskeyPeople.handle(passkey.userId()))
                .publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
                .attestationObject(new Bytes(passkey.attestation()))
                .signatureCount(passkey.signCount())
                // Only such are taken.
                .uvInitialized(true)
                .transports(Arrays.stream(passkey.transports().split(" "))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(passkey.isBackupEligible())
                .backupState(passkey.isBackedUp())
                .label(passkey.label())
                .created(passkey.createdAt())
                .lastUsed(Objects.requireNonNullElse(passkey.lastUsedAt(), passkey.createdAt()))
                .build();
    }
}
