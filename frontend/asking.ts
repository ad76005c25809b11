/**
 * Asks the portal one question again and again, past the page's session: not while nobody looks at the page, soon when
 * somebody looks at it again, and no more once nobody is signed in, or what is asked about is gone.
 */
export class Asking<News> {
  private readonly address: () => URL;
  private readonly take: (news: News) => void;
  private readonly soonest: number;
  private request?: AbortController;
  private timer = 0;
  private askedAt = 0;
  private running = false;

  /** In so many milliseconds it is asked again; 0 for never. */
  every = 0;

  /**
   * @param soonest milliseconds from one question to the next, however often somebody looks away
   * @param take    is told each answer, and may change how often is asked
   */
  constructor(soonest: number, address: () => URL, take: (news: News) => void) {
    this.soonest = soonest;
    this.address = address;
    this.take = take;
  }

  /** Begins anew. @param first milliseconds until the first question */
  start(every: number, first = every) {
    this.stop();
    this.every = every;
    this.running = true;
    this.askedAt = Date.now();
    document.addEventListener('visibilitychange', this.onVisibility);
    this.askIn(first);
  }

  stop() {
    this.running = false;
    document.removeEventListener('visibilitychange', this.onVisibility);
    window.clearTimeout(this.timer);
    this.request?.abort();
  }

  private askIn(milliseconds: number) {
    window.clearTimeout(this.timer);
    if (this.running && !document.hidden && this.every > 0) {
      this.timer = window.setTimeout(() => this.ask(), milliseconds);
    }
  }

  private readonly onVisibility = () => this.askIn(Math.max(0, this.askedAt + this.soonest - Date.now()));

  private async ask() {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    this.askedAt = Date.now();
    try {
      const answer = await fetch(this.address(), {
        cache: 'no-store',
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        signal: request.signal,
      });
      if (answer.type === 'opaqueredirect' || [401, 403, 404].includes(answer.status)) {
        this.every = 0;
      } else if (answer.ok) {
        const news: News = await answer.json();
        if (!request.signal.aborted) {
          this.take(news);
        }
      }
    } catch {
      // The portal is out of reach, or the question is out of date: the next one comes in its time.
    }
    if (!request.signal.aborted) {
      this.askIn(this.every);
    }
  }
}
