/**
 * Looks after a draft that is open: asks who else is there and whether something has changed, every few seconds while
 * somebody is, else seldom, and not while nobody looks at the page. Marks the fields that others are in, and knows
 * which one has the focus here. Its Java side is org.orderportal.document.ui.DraftWatch.
 */
import { Asking } from './asking';

const ALONE = 20_000;
const TOGETHER = 5_000;
const SOONEST = 1_000;
const AGAIN = 5_000;

type News = { revision: number; moved: boolean; words: string; others: { name: string; at: string }[] };

class DraftWatch extends HTMLElement {
  static readonly observedAttributes = ['unkept'];

  private readonly asking = new Asking<News>(
    SOONEST,
    () => this.address(),
    (news) => this.take(news)
  );
  private again = 0;
  private words = '';

  connectedCallback() {
    document.addEventListener('focusin', this.onFocus);
    document.addEventListener('focusout', this.onFocus);
    this.asking.start(ALONE, SOONEST);
  }

  disconnectedCallback() {
    document.removeEventListener('focusin', this.onFocus);
    document.removeEventListener('focusout', this.onFocus);
    window.clearInterval(this.again);
    this.asking.stop();
    this.mark([]);
  }

  attributeChangedCallback() {
    window.clearInterval(this.again);
    if (this.hasAttribute('unkept')) {
      this.again = window.setInterval(() => this.dispatchEvent(new CustomEvent('draft-again')), AGAIN);
    }
  }

  /** The address of the field that has the focus; empty for none. */
  private get focused(): string {
    return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field ?? '';
  }

  /** The focus is nowhere for a moment while it moves. */
  private readonly onFocus = () => {
    if (this.hasAttribute('holds-back')) {
      window.setTimeout(() => this.tell('draft-focus', { at: this.focused }));
    }
  };

  private address(): URL {
    const address = new URL('poll/drafts', document.baseURI);
    address.searchParams.set('draft', this.getAttribute('draft') ?? '');
    address.searchParams.set('since', this.getAttribute('since') ?? '0');
    address.searchParams.set('window', this.getAttribute('window') ?? '');
    address.searchParams.set('at', this.focused);
    return address;
  }

  private take(news: News) {
    this.asking.every = news.others.length > 0 ? TOGETHER : ALONE;
    this.mark(news.others);
    if (news.words !== this.words) {
      this.words = news.words;
      this.tell('draft-others', { words: news.words });
    }
    // An edit from here may have been kept while the answer was under way.
    if (news.moved && String(news.revision) !== this.getAttribute('since')) {
      this.tell('draft-moved', { at: this.focused });
    }
  }

  private mark(others: News['others']) {
    const names = new Map(others.filter((other) => other.at).map((other) => [other.at, other.name]));
    document.querySelectorAll<HTMLElement>('[data-field]').forEach((field) => {
      const name = names.get(field.dataset.field ?? '');
      if (name) {
        field.dataset.other = name;
      } else {
        delete field.dataset.other;
      }
    });
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.get('draft-watch') ?? customElements.define('draft-watch', DraftWatch);
