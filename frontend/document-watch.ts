/**
 * Looks after a document that is shown while it is on its way: asks how far it has come as often as the portal says.
 * Its Java side is org.orderportal.document.ui.DocumentWatch.
 */
import { Asking } from './asking';

const SOONEST = 1_000;

type News = { seen: string; again: number };

class DocumentWatch extends HTMLElement {
  private readonly asking = new Asking<News>(
    SOONEST,
    () => this.address(),
    (news) => this.hear(news)
  );

  connectedCallback() {
    this.asking.start(SOONEST);
  }

  disconnectedCallback() {
    this.asking.stop();
  }

  private hear(news: News) {
    this.asking.every = news.again;
    if (news.seen !== this.getAttribute('seen')) {
      this.dispatchEvent(new CustomEvent('document-moved'));
    }
  }

  private address(): URL {
    const address = new URL('poll/documents', document.baseURI);
    address.searchParams.set('document', this.getAttribute('document') ?? '');
    return address;
  }
}

customElements.get('document-watch') ?? customElements.define('document-watch', DocumentWatch);
