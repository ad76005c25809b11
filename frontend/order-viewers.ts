/**
 * Says who else looks at an order: asks every few seconds while somebody does, else seldom, and not while nobody looks
 * at the page. Its Java side is org.orderportal.review.ui.OrderViewersNote.
 */
import { Asking } from './asking';

const ALONE = 20_000;
const TOGETHER = 5_000;
const SOONEST = 1_000;

class OrderViewers extends HTMLElement {
  private readonly asking = new Asking<{ words: string }>(
    SOONEST,
    () => this.address(),
    (news) => this.say(news.words)
  );

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.asking.start(ALONE, SOONEST);
  }

  disconnectedCallback() {
    this.asking.stop();
  }

  private address(): URL {
    const address = new URL('poll/viewers', document.baseURI);
    address.searchParams.set('order', this.getAttribute('order') ?? '');
    address.searchParams.set('window', this.getAttribute('window') ?? '');
    return address;
  }

  /** Only what has changed is said again: a screen reader would repeat it. */
  private say(words: string) {
    this.asking.every = words === '' ? ALONE : TOGETHER;
    if (this.textContent !== words) {
      this.textContent = words;
    }
  }
}

customElements.get('order-viewers') ?? customElements.define('order-viewers', OrderViewers);
