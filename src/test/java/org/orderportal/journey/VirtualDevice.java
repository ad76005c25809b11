package org.orderportal.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device for passkeys within Chromium, which says yes to everything. */
final class VirtualDevice {

    private final CDPSession protocol;
    private final String id;

    private VirtualDevice(CDPSession protocol, String id) {
        this.protocol = protocol;
        this.id = id;
    }

    static VirtualDevice in(Page page) {
        var protocol = page.context().newCDPSession(page);
        protocol.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        var made = protocol.send("WebAuthn.addVirtualAuthenticator", arguments);
        return new VirtualDevice(protocol, made.get("authenticatorId").getAsString());
    }

    int passkeys() {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return protocol.send("WebAuthn.getCredentials", arguments)
                .getAsJsonArray("credentials")
                .size();
    }
}
