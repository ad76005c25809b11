/**
 * Looks after a document that is shown while it is on its way: asks how far it has come as often as the portal says, and
 * not while nobody looks at the page. Its Java side is org.orderportal.document.ui.DocumentWatch.
 */
export {};

const SOONEST = 1_000;

type News = { seen: string; again: number };

class DocumentWatch extends HTMLElement {
  private asking?: AbortController;
  private timer = 0;
  private askedAt = 0;
  private every = SOONEST;

  connectedCallback() {
    document.addEventListener('visibilitychange', this.onVisibility);
    this.every = SOONEST;
    this.askIn(this.every);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.onVisibility);
    window.clearTimeout(this.timer);
    this.asking?.abort();
  }

  private askIn(milliseconds: number) {
    window.clearTimeout(this.timer);
    if (!document.hidden && this.every > 0 && this.isConnected) {
      this.timer = window.setTimeout(() => this.ask(), milliseconds);
    }
  }

  private readonly onVisibility = () => this.askIn(Math.max(0, this.askedAt + SOONEST - Date.now()));

  private async ask() {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.askedAt = Date.now();
    try {
      const answer = await fetch(this.address(), {
        cache: 'no-store',
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        signal: asking.signal,
      });
      if (answer.type === 'opaqueredirect' || [401, 403, 404].includes(answer.status)) {
        this.every = 0;
      } else if (answer.ok) {
        const news: News = await answer.json();
        this.every = news.again;
        if (!asking.signal.aborted && news.seen !== this.getAttribute('seen')) {
          this.dispatchEvent(new CustomEvent('document-moved'));
        }
      }
    } catch {
      // The portal is out of reach, or the question is out of date: the next one comes in its time.
    }
    if (!asking.signal.aborted) {
      this.askIn(this.every);
    }
  }

  private address(): URL {
    const address = new URL('poll/documents', document.baseURI);
    address.searchParams.set('document', this.getAttribute('document') ?? '');
    return address;
  }
}

customElements.get('document-watch') ?? customElements.define('document-watch', DocumentWatch);
