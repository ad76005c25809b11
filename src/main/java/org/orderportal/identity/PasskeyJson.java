package org.orderportal.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and the portal tell each other about passkeys, as WebAuthn writes it. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private static final int LONGEST = 20_000;

    private PasskeyJson() {}

    static String of(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** @throws IllegalArgumentException if it is none */
    static PublicKeyCredential<AuthenticatorAttestationResponse> made(@Nullable String text) {
        return read(text, new TypeReference<>() {});
    }

    /** @throws IllegalArgumentException if it is none */
    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(@Nullable String text) {
        return read(text, new TypeReference<>() {});
    }

    private static <T> T read(@Nullable String text, TypeReference<T> type) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("No credential");
        }
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
