package org.orderportal.identity;

import static org.orderportal.fuzz.FuzzTarget.same;
import static org.orderportal.fuzz.FuzzTarget.unless;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import org.orderportal.base.error.Refusal;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a browser says before anybody knows whose it is. */
public final class IdentityFuzz {

    private static final PasswordRules RULES = new PasswordRules();

    private IdentityFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("identity.keys", IdentityFuzz::key, Base32.class, Totp.class)
                        .from("JBSWY3DPEHPK3PXP", "A", "AB1"),
                FuzzTarget.of("identity.networks", IdentityFuzz::network, Networks.class, Browsers.class)
                        .from("203.0.113.7", "2001:db8::1%eth0", "::1", "fe80::", "1", ":", "::ffff:1.2.3.4"),
                FuzzTarget.of(
                                "identity.browsers",
                                IdentityFuzz::browser,
                                Browsers.class,
                                SignInPlace.class,
                                BrowserCookie.class)
                        .from("Mozilla/5.0 (X11; Linux x86_64) Chrome/140 Safari/537", "iPhone OPR/"),
                FuzzTarget.of("identity.mail-addresses", IdentityFuzz::mail, EmailAddress.class)
                        .from(" Anna@Norrskog.example ", "a@b", "\u0130@b.c"),
                FuzzTarget.of("identity.passkeys", IdentityFuzz::passkey, PasskeyJson.class)
                        .from("""
                                {"id":"AQ","rawId":"AQ","type":"public-key","clientExtensionResults":{},
                                "response":{"attestationObject":"oA","clientDataJSON":"e30","transports":["usb"]}}""", """
                                {"id":"AQ","rawId":"AQ","type":"public-key","authenticatorAttachment":"platform",
                                "clientExtensionResults":{"credProps":{"rk":true}},
                                "response":{"authenticatorData":"AA","clientDataJSON":"e30","signature":"AA","userHandle":"AQ"}}"""),
                FuzzTarget.of("identity.passwords", IdentityFuzz::password, PasswordRules.class)
                        .from(
                                "harbour-lantern|Anna Lind|anna@norrskog.example",
                                "p@ssw0rd1234||",
                                "\\ud800aaaaaaaaaaaaa|.|@"));
    }

    private static void key(FuzzInput input) throws Exception {
        var text = input.text();
        var bytes = unless(IllegalArgumentException.class, () -> Base32.decode(text));
        if (bytes.isPresent()) {
            same(bytes.get(), Base32.decode(Base32.encode(bytes.get())));
        }
        new Totp(new byte[] {1}, 6).stepOf(text, Instant.EPOCH);
    }

    private static void network(FuzzInput input) {
        Networks.of(input.text());
        Browsers.shortened(input.text());
    }

    private static void browser(FuzzInput input) {
        var request = new MockHttpServletRequest();
        var text = input.text();
        request.addHeader("User-Agent", text);
        request.setCookies(new Cookie("known-browser", text));
        SignInPlace.of(request);
        Browsers.name(text);
        new BrowserCookie("known-browser").read(request);
    }

    private static void mail(FuzzInput input) throws Exception {
        var address = unless(Refusal.class, () -> EmailAddress.normalised(input.text()));
        address.ifPresent(each -> same(each, EmailAddress.normalised(each)));
    }

    private static void passkey(FuzzInput input) throws Exception {
        unless(IllegalArgumentException.class, () -> PasskeyJson.made(input.text()));
        unless(IllegalArgumentException.class, () -> PasskeyJson.shown(input.text()));
    }

    private static void password(FuzzInput input) throws Exception {
        var texts = input.texts(3);
        unless(Refusal.class, () -> {
            RULES.check(texts[0], texts[1], texts[2]);
            return true;
        });
    }
}
