/**
 * Says how many orders came in since the list was read, and offers to show them. Asks once a minute while the page is
 * looked at, at once when it is looked at again, and no more when nobody is signed in.
 * Its Java side is org.orderportal.order.ui.OrderNews.
 */
import { Asking } from './asking';

const EVERY = 60_000;
const SOONEST = 5_000;

class OrderNews extends HTMLElement {
  static readonly observedAttributes = ['since', 'list'];

  private readonly spoken = document.createElement('span');
  private readonly pill = document.createElement('button');
  private readonly text = document.createElement('span');
  private readonly show = document.createElement('span');
  private readonly asking = new Asking<{ text: string }>(
    SOONEST,
    () => this.address(),
    (news) => this.say(news.text)
  );

  connectedCallback() {
    this.spoken.className = 'order-news-spoken';
    this.spoken.setAttribute('role', 'status');
    this.pill.type = 'button';
    this.pill.className = 'order-news-pill';
    this.show.className = 'order-news-show';
    this.show.textContent = this.getAttribute('show');
    this.pill.append(this.text, ' · ', this.show);
    this.pill.addEventListener('click', this.onClick);
    this.append(this.spoken, this.pill);
    this.start();
  }

  disconnectedCallback() {
    this.pill.removeEventListener('click', this.onClick);
    this.pill.replaceChildren();
    this.asking.stop();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null) {
    if (this.isConnected && before !== now) {
      this.start();
    }
  }

  private start() {
    this.asking.stop();
    this.say('');
    if (this.hasAttribute('since')) {
      this.asking.start(EVERY);
    }
  }

  private readonly onClick = () => this.dispatchEvent(new CustomEvent('order-news-show'));

  private address(): URL {
    const address = new URL('poll/orders', document.baseURI);
    address.searchParams.set('since', this.getAttribute('since') ?? '');
    address.searchParams.set('list', this.getAttribute('list') ?? '');
    return address;
  }

  /** Only what has changed is said again: a screen reader would repeat it every minute. */
  private say(text: string) {
    this.pill.hidden = text === '';
    if (this.text.textContent !== text) {
      this.text.textContent = text;
      this.spoken.textContent = text;
    }
  }
}

customElements.get('order-news') ?? customElements.define('order-news', OrderNews);
