package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;

/** The public half of a key pair in somebody's device (WebAuthn), by which they sign in. */
@Entity
@Table(name = "passkey")
class Passkey {

    static final int LONGEST_LABEL = 100;

    @Id
    private long id;

    private long userId;
    private String credentialHash;
    private String credential;
    private String publicKey;
    private String attestation;
    private long signCount;
    private String transports;
    private boolean backupEligible;
    private boolean backedUp;
    private String label;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Passkey() {}

    /**
     * One that was made just now.
     *
     * @param attestation what came with it; the library reads the key out of it again
     * @param transports  words of WebAuthn with spaces between them
     */
    Passkey(
            long id,
            long userId,
            byte[] credential,
            byte[] publicKey,
            byte[] attestation,
            String transports,
            boolean backupEligible) {
        this.id = id;
        this.userId = userId;
        this.credential = text(credential);
        this.credentialHash = hash(credential);
        this.publicKey = text(publicKey);
        this.attestation = text(attestation);
        this.transports = transports;
        this.backupEligible = backupEligible;
        this.label = "";
        this.createdAt = Instant.EPOCH;
    }

    static String hash(byte[] credential) {
        return Secret.hash(text(credential));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void begin(String newLabel, Instant now) {
        rename(newLabel);
        createdAt = now;
    }

    /** @throws Refusal if that is no name */
    void rename(String newLabel) {
        var stripped = newLabel.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_LABEL) {
            throw new Refusal("identity.passkey.labelMissing", LONGEST_LABEL);
        }
        label = stripped;
    }

    void used(long newCount, boolean nowBackedUp, Instant now) {
        signCount = newCount;
        backedUp = nowBackedUp;
        lastUsedAt = now;
    }

    long id() {
        return id;
    }

    long userId() {
        return userId;
    }

    byte[] credential() {
        return Base64.getUrlDecoder().decode(credential);
    }

    byte[] publicKey() {
        return Base64.getUrlDecoder().decode(publicKey);
    }

    byte[] attestation() {
        return Base64.getUrlDecoder().decode(attestation);
    }

    long signCount() {
        return signCount;
    }

    String transports() {
        return transports;
    }

    boolean isBackupEligible() {
        return backupEligible;
    }

    boolean isBackedUp() {
        return backedUp;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }
}
