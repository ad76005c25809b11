/**
 * Says how many orders came in since the list was read, and offers to show them. Asks once a minute while the page is
 * looked at, at once when it is looked at again, and no more when nobody is signed in.
 * Its Java side is org.orderportal.order.ui.OrderNews.
 */
const EVERY = 60_000;
const SOONEST = 5_000;

class OrderNews extends HTMLElement {
  static readonly observedAttributes = ['since', 'list'];

  private readonly spoken = document.createElement('span');
  private readonly pill = document.createElement('button');
  private readonly text = document.createElement('span');
  private readonly show = document.createElement('span');
  private asking?: AbortController;
  private timer = 0;
  private askedAt = 0;
  private signedOut = false;

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
    document.addEventListener('visibilitychange', this.onVisibility);
    this.start();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.pill.removeEventListener('click', this.onClick);
    this.pill.replaceChildren();
    this.stop();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null) {
    if (this.isConnected && before !== now) {
      this.start();
    }
  }

  private start() {
    this.stop();
    this.signedOut = false;
    this.askedAt = Date.now();
    this.say('');
    this.askIn(EVERY);
  }

  private stop() {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  private askIn(milliseconds: number) {
    clearTimeout(this.timer);
    if (!document.hidden && !this.signedOut && this.isConnected && this.hasAttribute('since')) {
      this.timer = window.setTimeout(() => this.ask(), milliseconds);
    }
  }

  private readonly onVisibility = () => {
    clearTimeout(this.timer);
    this.askIn(Math.max(0, this.askedAt + SOONEST - Date.now()));
  };

  private readonly onClick = () => this.dispatchEvent(new CustomEvent('order-news-show'));

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
      this.signedOut = answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403;
      if (answer.ok) {
        const news: { text: string } = await answer.json();
        if (!asking.signal.aborted) {
          this.say(news.text);
        }
      }
    } catch {
      // The portal is out of reach, or the question is out of date: the next one comes in its time.
    }
    if (!asking.signal.aborted) {
      this.askIn(EVERY);
    }
  }

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
