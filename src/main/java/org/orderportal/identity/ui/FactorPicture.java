package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.orderportal.identity.FactorSetup;
import uk.org.okapibarcode.backend.QrCode;

/** What an app for codes has to be told: as a QR code to be photographed, and as a key to be typed. */
class FactorPicture extends Composite<Div> {

    /** Modules of free room around the code, which readers need. */
    private static final int QUIET = 4;

    FactorPicture(FactorSetup setup) {
        var picture = new Image(svg(setup.address()), getTranslation("identity.factor.picture"));
        var key = new Code(setup.key().replaceAll("(.{4})(?=.)", "$1 "));
        var typed = new Paragraph(getTranslation("identity.factor.key"));
        typed.addClassName("muted");
        getContent().addClassName("factor-picture");
        getContent().add(picture, new Div(typed, key));
    }

    private static String svg(String content) {
        var code = new QrCode();
        code.setPreferredEccLevel(QrCode.EccLevel.M);
        code.setModuleWidth(1);
        code.setQuietZoneHorizontal(0);
        code.setQuietZoneVertical(0);
        code.setContent(content);
        var path = new StringBuilder();
        for (var box : code.getRectangles()) {
            path.append(String.format(
                    Locale.ROOT, "M%.0f %.0fh%.0fv%.0fh-%.0fz", box.x, box.y, box.width, box.height, box.width));
        }
        var side = code.getWidth() + 2 * QUIET;
        var svg = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-%1$d -%1$d %2$d %2$d" shape-rendering="crispEdges">\
            <path fill="#fff" d="M-%1$d -%1$dh%2$dv%2$dH-%1$dz"/><path d="%3$s"/></svg>\
            """.formatted(QUIET, side, path);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
