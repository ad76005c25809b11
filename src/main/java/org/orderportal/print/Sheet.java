package org.orderportal.print;

import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An HTML document that grows node by node. Texts only ever become text nodes, so that nothing that somebody wrote can
 * turn into markup; characters that no font can show are left out.
 */
final class Sheet {

    private final Document document;
    private final Element body;

    Sheet(String language, String title, String style) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
        var html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        var head = add(html, "head", "");
        text(head, "title", "", title);
        text(head, "style", "", style);
        var description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", printable(title));
        body = add(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** A new element at the end of {@code parent}; an empty {@code cssClass} sets none. */
    Element add(Element parent, String name, String cssClass) {
        var element = document.createElement(name);
        if (!cssClass.isEmpty()) {
            element.setAttribute("class", cssClass);
        }
        parent.appendChild(element);
        return element;
    }

    /** A new element with a text in it; nothing where there is no text. */
    void text(Element parent, String name, String cssClass, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            add(parent, name, cssClass).appendChild(document.createTextNode(printable(text)));
        }
    }

    /**
     * A picture at the very top.
     *
     * @param address of data that lies in the address itself
     * @param width   in millimetres, as the height
     */
    void putFirst(String address, String alternative, double width, double height) {
        var frame = document.createElement("div");
        frame.setAttribute("class", "letterhead");
        var picture = document.createElement("img");
        picture.setAttribute("src", address);
        picture.setAttribute("alt", printable(alternative));
        picture.setAttribute(
                "style",
                "width: %.1fmm; height: %.1fmm".formatted(width, height).replace(',', '.'));
        frame.appendChild(picture);
        body.insertBefore(frame, body.getFirstChild());
    }

    /**
     * The text without what cannot be printed: control characters, halves of surrogate pairs, private characters. A letter
     * and its mark are one character (NFC), since the font's own signs are wanted for them.
     */
    static String printable(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> switch (Character.getType(character)) {
                    case Character.CONTROL -> character == '\n' || character == '\t';
                    case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.FORMAT -> false;
                    default -> true;
                })
                .forEach(result::appendCodePoint);
        return Normalizer.normalize(result, Normalizer.Form.NFC);
    }
}
