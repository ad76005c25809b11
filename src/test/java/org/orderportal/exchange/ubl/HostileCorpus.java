package org.orderportal.exchange.ubl;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Files that somebody sends who means harm. Each is made when it is its turn: some are large. */
final class HostileCorpus {

    /** One of them. */
    record Hostile(String kind, Supplier<byte[]> bytes) {}

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:Order-2";
    private static final String ORDER = "<Order xmlns='" + UBL + "'>";
    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1");

    private final List<Hostile> all = new ArrayList<>();
    private final Random random = new Random(5);
    private final List<String> targets;

    /** @param targets addresses that nobody may read */
    HostileCorpus(List<String> targets) {
        this.targets = targets;
        entities();
        bombs();
        otherReferences();
        deep();
        wide();
        packed();
        twoFaced();
        torn();
        huge();
    }

    /** So many of them, in turns of their kinds where that is fewer than there are. */
    List<Hostile> some(int wanted) {
        var step = Math.max(1.0, (double) all.size() / wanted);
        return IntStream.range(0, Math.min(wanted, all.size()))
                .mapToObj(index -> all.get((int) (index * step)))
                .toList();
    }

    private void add(String kind, Supplier<byte[]> bytes) {
        all.add(new Hostile(kind, bytes));
    }

    private void text(String kind, String xml) {
        add(kind, () -> xml.getBytes(StandardCharsets.UTF_8));
    }

    private void entities() {
        for (var target : targets) {
            for (var doctype : List.of(
                    "<!DOCTYPE Order SYSTEM '%s'>",
                    "<!DOCTYPE Order PUBLIC '-//a//b' '%s'>",
                    "<!DOCTYPE Order [<!ENTITY x SYSTEM '%s'>]>",
                    "<!DOCTYPE Order [<!ENTITY x PUBLIC 'p' '%s'>]>",
                    "<!DOCTYPE Order [<!ENTITY %% p SYSTEM '%s'> %%p;]>",
                    "<!DOCTYPE Order [<!NOTATION n SYSTEM '%1$s'><!ENTITY x SYSTEM '%1$s' NDATA n>]>",
                    "<!DOCTYPE Order [<!ATTLIST Order a CDATA #FIXED '&x;'><!ENTITY x SYSTEM '%s'>]>")) {
                for (var encoding : ENCODINGS) {
                    var xml = "<?xml version='1.0' encoding='" + encoding + "'?>" + doctype.formatted(target) + ORDER
                            + "<ID>&x;</ID></Order>";
                    add("entity", () -> xml.getBytes(Charset.forName(encoding)));
                }
            }
        }
    }

    private void bombs() {
        for (var width = 2; width <= 20; width++) {
            var bomb = new StringBuilder("<!DOCTYPE Order [<!ENTITY a0 'ha'>");
            for (var level = 1; level < 20; level++) {
                bomb.append("<!ENTITY a%d '%s'>".formatted(level, ("&a" + (level - 1) + ";").repeat(width)));
            }
            text("entity bomb", bomb + "]>" + ORDER + "<ID>&a19;</ID></Order>");
        }
        for (var size = 1; size <= 10; size++) {
            var entity = "<!DOCTYPE Order [<!ENTITY a '" + "x".repeat(size * 50_000) + "'>]>";
            text("entity bomb", entity + ORDER + "&a;".repeat(10_000) + "</Order>");
        }
    }

    private void otherReferences() {
        for (var target : targets) {
            text(
                    "include",
                    ORDER + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='" + target
                            + "'/></Order>");
            text(
                    "schema",
                    "<Order xmlns='" + UBL + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                            + " xsi:schemaLocation='" + UBL + " " + target + "'/>");
            text("stylesheet", "<?xml-stylesheet type='text/xsl' href='" + target + "'?>" + ORDER + "</Order>");
            text(
                    "transform",
                    "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform' version='3.0'>"
                            + "<xsl:template match='/'><xsl:copy-of select=\"document('" + target
                            + "')\"/></xsl:template>"
                            + "</xsl:stylesheet>");
            text(
                    "svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><image x:href='"
                            + target + "'/></svg>");
        }
    }

    private void deep() {
        for (var depth = 101; depth < 2_000_000; depth = depth * 3 / 2) {
            var levels = depth;
            add("depth", () -> (ORDER + "<a>".repeat(levels)).getBytes(StandardCharsets.UTF_8));
            add(
                    "depth",
                    () -> (ORDER + "<a>".repeat(levels) + "</a>".repeat(levels) + "</Order>")
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void wide() {
        for (var millions = 1; millions <= 6; millions++) {
            var many = millions * 500_000;
            add(
                    "elements",
                    () -> (ORDER + "<a/>".repeat(2_000_001 + many) + "</Order>").getBytes(StandardCharsets.UTF_8));
            add("attributes", () -> manyAttributes(many / 5));
            add(
                    "lines",
                    () -> (ORDER + "<OrderLine/>".repeat(20_001 + many) + "</Order>").getBytes(StandardCharsets.UTF_8));
            add("text", () -> oneText("<Note>", many, "</Note>"));
            add("attribute", () -> oneText("<Note a='", many * 10, "'/>"));
            add("comment", () -> oneText("<!--", many * 10, "-->"));
            add("instruction", () -> oneText("<?a ", many * 10, "?>"));
            add("name", () -> oneText("<", many, "/>"));
            add(
                    "characters by number",
                    () -> (ORDER + "<Note>" + "&#65;".repeat(many) + "</Note></Order>")
                            .getBytes(StandardCharsets.UTF_8));
            add("number", () -> oneText("<LineExtensionAmount>", many, "</LineExtensionAmount>"));
        }
    }

    private static byte[] oneText(String before, int length, String after) {
        return (ORDER + before + "9".repeat(length) + after + "</Order>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manyAttributes(int many) {
        var xml = new StringBuilder(ORDER).append("<a");
        IntStream.range(0, many).forEach(each -> xml.append(" a").append(each).append("=''"));
        return xml.append("/></Order>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void packed() {
        for (var name : List.of(
                "a.xml", "../../etc/cron.d/a", "/etc/passwd", "C:\\a", "word/document.xml", "x".repeat(60_000))) {
            for (var megabytes = 1; megabytes <= 16; megabytes *= 4) {
                var size = megabytes * 4;
                add("zip bomb", () -> HostilePackages.zip(name, size));
            }
        }
        for (var entries = 1_000; entries <= 64_000; entries *= 4) {
            var many = entries;
            add("zip of many", () -> HostilePackages.zipOfMany(many));
        }
        for (var megabytes = 1; megabytes <= 64; megabytes *= 4) {
            var size = megabytes;
            add("gzip bomb", () -> HostilePackages.gzip(size));
        }
        add("zip of a zip", () -> HostilePackages.nested(6));
    }

    private void twoFaced() {
        var hidden = "<!DOCTYPE Order [<!ENTITY x SYSTEM '" + targets.getFirst() + "'>]>" + ORDER + "&x;</Order>";
        for (var start : List.of(
                "%PDF-1.7\n",
                "GIF89a",
                "\u0089PNG\r\n\u001a\n",
                "\u00ff\u00d8\u00ff",
                "PK\u0003\u0004",
                "MZ",
                "#!/bin/sh\n",
                "<html><script>",
                "{\"a\":",
                "UNB+UNOC:3+",
                "ISA*00*",
                "\u0000\u0000",
                "\ufeff\ufeff",
                "+ADw-",
                "Lo\u00a7\u0094",
                "<?php ",
                "{\\rtf1",
                "From: a\n\n")) {
            for (var charset :
                    List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                add("two-faced", () -> (start + hidden).getBytes(charset));
            }
        }
    }

    /** A real order that somebody broke: cut off, or with what no XML may have. */
    private void torn() {
        var order = new String(FullOrder.bytes(), StandardCharsets.UTF_8);
        for (var cut = 1; cut <= 80; cut++) {
            var end = order.length() * cut / 81;
            text("torn", order.substring(0, end));
        }
        for (var time = 0; time < 30; time++) {
            var at = order.indexOf("</", 2_000 + random.nextInt(order.length() / 2));
            var mark = List.of("\u0000", "\u0001", "\ufffe", "<", "&", "&none;", "]]>", "<![CDATA[")
                    .get(time % 8);
            text("torn", order.substring(0, at) + mark + order.substring(at));
        }
    }

    private void huge() {
        for (var megabytes : List.of(51, 64, 80)) {
            add("huge", () -> new byte[megabytes * MEGABYTE]);
            add("huge", () -> filled(megabytes * MEGABYTE, (byte) 'x'));
        }
        add("huge", () -> filled(50 * MEGABYTE, (byte) '<'));
        add("huge", () -> filled(50 * MEGABYTE, (byte) ' '));
        add("huge", () -> oneText("<Note a='", 49 * MEGABYTE, "'/>"));
        add("huge", () -> oneText("<!--", 49 * MEGABYTE, "-->"));
        add("huge", () -> oneText("<Note>", 49 * MEGABYTE, "</Note>"));
    }

    private static byte[] filled(int size, byte with) {
        var bytes = new byte[size];
        Arrays.fill(bytes, with);
        return bytes;
    }
}
