package org.orderportal.document.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Presence;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers open editors that ask what others do in their draft; Vaadin and its session have no part in it. */
@RestController
class DraftNewsAnswers {

    private static final int LONGEST_WINDOW = 40;

    private final Drafts drafts;
    private final CurrentUsers users;
    private final Texts texts;

    DraftNewsAnswers(Drafts drafts, CurrentUsers users, Texts texts) {
        this.drafts = drafts;
        this.users = users;
        this.texts = texts;
    }

    /**
     * What others do.
     *
     * @param revision of the draft now
     * @param moved    whether it is another than the one that is shown, or the document is no draft any more
     * @param words    who is there, in the reader's words; empty for nobody
     */
    record News(long revision, boolean moved, String words, List<Other> others) {}

    /** @param at the field that they are in; empty for none */
    record Other(String name, String at) {}

    /**
     * Answers for one editor, and notes that it is there.
     *
     * @param since  the revision that it shows
     * @param window names the window that it is open in
     * @param at     the field that has the focus; empty for none
     */
    @GetMapping("/poll/drafts")
    ResponseEntity<News> news(
            @RequestParam String draft,
            @RequestParam long since,
            @RequestParam String window,
            @RequestParam(defaultValue = "") String at) {
        if (window.isBlank() || window.length() > LONGEST_WINDOW) {
            return ResponseEntity.badRequest().build();
        }
        var id = DocumentId.parse(draft);
        try {
            return id.map(known -> ResponseEntity.ok(news(known, since, window, at)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    private News news(DocumentId draft, long since, String window, String at) {
        var focused = Optional.of(at).filter(text -> !text.isEmpty()).map(FieldAddress::parse);
        var others = drafts.seen(draft, window, focused.orElse(null));
        var changes = drafts.changesSince(draft, since);
        return new News(
                changes.revision(),
                changes.revision() != since || changes.state() != DocumentState.DRAFT,
                inWords(others),
                others.stream().map(DraftNewsAnswers::other).toList());
    }

    private static Other other(Presence presence) {
        return new Other(
                presence.userName(), presence.at() == null ? "" : presence.at().toString());
    }

    private String inWords(List<Presence> others) {
        if (others.isEmpty()) {
            return "";
        }
        var names = others.stream().map(Presence::userName).distinct().toList();
        var locale = users.require().locale();
        return texts.get(
                locale,
                "document.editor.others",
                names.size(),
                names.stream().limit(2).collect(Collectors.joining(", ")),
                names.size() - 2);
    }
}
