package org.orderportal.document.ui;

import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.springframework.stereotype.Component;

/** What the page of a document reads from. */
@Component
record DocumentDesk(Documents documents, Drafts drafts) {}
