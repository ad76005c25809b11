package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** The reader's device, as far as it makes and shows passkeys ({@code frontend/passkey-device.ts}). */
@Tag("passkey-device")
@JsModule("./passkey-device.ts")
class PasskeyDevice extends Component {

    /** The reader would rather not, or took too long; browsers do not say which. */
    static final String NOT_ALLOWED = "NotAllowedError";

    /** The device has a passkey for this portal and user already. */
    static final String KNOWN = "InvalidStateError";

    private static final String REASON = "event.detail.reason";
    private static final String CREDENTIAL = "event.detail.credential";

    /** @param missing the browser knows no passkeys, or not on a connection that is open to others */
    PasskeyDevice(Runnable missing, Consumer<String> failed) {
        getElement().addEventListener("passkey-missing", event -> missing.run());
        getElement()
                .addEventListener(
                        "passkey-failed",
                        event -> failed.accept(event.getEventData().path(REASON).asString("")))
                .addEventData(REASON);
    }

    /** @param made takes what the device made, as WebAuthn writes it */
    void onMade(Consumer<String> made) {
        getElement()
                .addEventListener(
                        "passkey-made",
                        event -> made.accept(
                                event.getEventData().path(CREDENTIAL).asString("")))
                .addEventData(CREDENTIAL);
    }

    /** @param options as WebAuthn writes them */
    void make(String options) {
        getElement().callJsFunction("make", JsonMapper.shared().readTree(options));
    }

    /** Sends what the device shows to that address, as a form. */
    void show(String options, String action) {
        getElement().callJsFunction("show", JsonMapper.shared().readTree(options), action);
    }
}
