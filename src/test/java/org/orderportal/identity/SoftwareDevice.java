package org.orderportal.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that makes and shows one passkey (WebAuthn, ES256, no attestation), and the browser in front of it. */
final class SoftwareDevice {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyPair keys;
    private final byte[] credential = Secret.random().getBytes(StandardCharsets.US_ASCII);
    private String userHandle = "";
    private boolean verifies = true;
    private int count;

    SoftwareDevice() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Does not look who holds it from now on. */
    void verifyNobody() {
        verifies = false;
    }

    /** @param options as the portal writes them */
    String make(String options, String origin) {
        var asked = JSON.readTree(options);
        userHandle = asked.path("user").path("id").asString();
        var data = new Bytes()
                .add(authenticatorData(asked.path("rp").path("id").asString(), HAS_KEY))
                .add(new byte[16])
                .add(ByteBuffer.allocate(2).putShort((short) credential.length).array())
                .add(credential)
                .add(publicKey())
                .all();
        var attestation = new Bytes()
                .add(0xA3, 0x63)
                .add("fmt")
                .add(0x64)
                .add("none")
                .add(0x67)
                .add("attStmt")
                .add(0xA0, 0x68)
                .add("authData")
                .add(0x59, data.length >> 8, data.length)
                .add(data)
                .all();
        var response = JSON.createObjectNode();
        response.put("attestationObject", text(attestation));
        response.put("clientDataJSON", text(clientData("webauthn.create", asked, origin)));
        response.putArray("transports").add("internal");
        return credential(response);
    }

    String show(String options, String origin) {
        var asked = JSON.readTree(options);
        count++;
        var data = authenticatorData(asked.path("rpId").asString(), 0);
        var client = clientData("webauthn.get", asked, origin);
        var response = JSON.createObjectNode();
        response.put("authenticatorData", text(data));
        response.put("clientDataJSON", text(client));
        response.put(
                "signature",
                text(signature(new Bytes().add(data).add(sha256(client)).all())));
        response.put("userHandle", userHandle);
        return credential(response);
    }

    private String credential(JsonNode response) {
        var json = JSON.createObjectNode();
        json.put("id", text(credential));
        json.put("rawId", text(credential));
        json.put("type", "public-key");
        json.put("authenticatorAttachment", "platform");
        json.putObject("clientExtensionResults");
        json.set("response", response);
        return json.toString();
    }

    private byte[] authenticatorData(String party, int more) {
        return new Bytes()
                .add(sha256(party.getBytes(StandardCharsets.UTF_8)))
                .add(PRESENT | (verifies ? VERIFIED : 0) | more)
                .add(ByteBuffer.allocate(4).putInt(count).array())
                .all();
    }

    private static byte[] clientData(String type, JsonNode asked, String origin) {
        var json = JSON.createObjectNode();
        json.put("type", type);
        json.put("challenge", asked.path("challenge").asString());
        json.put("origin", origin);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As COSE writes it: kind EC2, ES256, curve P-256, x, y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return new Bytes()
                .add(0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20)
                .add(coordinate(point.getAffineX().toByteArray()))
                .add(0x22, 0x58, 0x20)
                .add(coordinate(point.getAffineY().toByteArray()))
                .all();
    }

    private static byte[] coordinate(byte[] number) {
        var padded = new byte[32];
        int from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, padded, 32 - (number.length - from), number.length - from);
        return padded;
    }

    private byte[] signature(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Bytes one after the other. */
    private static final class Bytes {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes add(int... octets) {
            for (var octet : octets) {
                out.write(octet);
            }
            return this;
        }

        Bytes add(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        Bytes add(String word) {
            return add(word.getBytes(StandardCharsets.US_ASCII));
        }

        byte[] all() {
            return out.toByteArray();
        }
    }
}
