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
  private readonly badge = document.createElement('span');
  private readonly asking = new Asking<Unread>(
    SOONEST,
    () => new URL('poll/notifications', document.baseURI),
    (unread) => this.say(unread.count, unread.text)
  );

  connectedCallback() {
    this.badge.className = 'bell-count';
    this.badge.setAttribute('aria-hidden', 'true');
    this.append(this.badge);
    this.show(this.getAttribute('count') ?? '');
    this.asking.start(EVERY);
  }

  disconnectedCallback() {
    this.asking.stop();
    this.badge.remove();
  }

  /** Called by the Java side, too. */
  say(count: string, text: string) {
    const link = this.querySelector('a');
    link?.setAttribute('aria-label', text);
    link?.setAttribute('title', text);
    this.show(count);
  }

  private show(count: string) {
    this.badge.textContent = count;
    this.badge.hidden = count === '';
  }
}

customElements.get('notification-bell') ?? customElements.define('notification-bell', NotificationBell);
