/**
 * Shows at the bell how many notifications are unread. Asks once a minute while the page is looked at, at once when it is
 * looked at again, and no more when nobody is signed in.
 * Its Java side is org.orderportal.notification.ui.NotificationBell.
 */
import { Asking } from './asking';

const EVERY = 60_000;
const SOONEST = 5_000;

type Unread = { count: string; text: string };

class NotificationBell extends HTMLElement {
  private readonly asking = new Asking<Unread>(
    SOONEST,
    () => new URL('poll/notifications', document.baseURI),
    (unread) => this.say(unread)
  );

  connectedCallback() {
    this.asking.start(EVERY);
  }

  disconnectedCallback() {
    this.asking.stop();
  }

  /** The stylesheet shows the attribute. */
  private say(unread: Unread) {
    this.setAttribute('count', unread.count);
    const link = this.querySelector('a');
    link?.setAttribute('aria-label', unread.text);
    link?.setAttribute('title', unread.text);
  }
}

customElements.get('notification-bell') ?? customElements.define('notification-bell', NotificationBell);
