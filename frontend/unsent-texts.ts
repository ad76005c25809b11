/**
 * Remembers what is typed into the fields of a draft until the portal says that it has it, in the browser's database:
 * of all that a page can write to, it alone outlives a browser that is killed within the next moment. Tells what is
 * left over when the draft is opened again. Its Java side is org.orderportal.document.ui.UnsentTexts.
 */
export {};

const DATABASE = 'unsent-texts';
const STORE = 'texts';
const DAY = 24 * 60 * 60 * 1000;
const KEPT = 30 * DAY;

type Unsent = { person: string; draft: string; window: string; field: string; text: string; at: number };

class UnsentTexts extends HTMLElement {
  private readonly texts = new Map<string, string>();
  private memory?: Promise<IDBDatabase>;
  private leave = () => {};
  private told = false;

  connectedCallback() {
    this.memory ??= this.open();
    this.sayThatWindowIsThere();
    document.addEventListener('input', this.onInput, { capture: true });
    if (!this.told) {
      this.told = true;
      this.tellLeftOver().catch(() => {});
    }
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.onInput, { capture: true });
    this.leave();
  }

  /** The portal has that text; without one, nobody wants what is remembered of the field. */
  acknowledge(field: string, text: string | null) {
    if (this.texts.has(field) && (text === null || this.texts.get(field) === text)) {
      this.texts.delete(field);
      this.change((store) => store.delete(this.key(this.unsent(field, ''))));
    }
  }

  private readonly onInput = (event: Event) => {
    const target = event.composedPath()[0] as HTMLInputElement;
    const field = target.closest?.<HTMLElement>('[data-field]')?.dataset.field;
    if (field !== undefined && target.type !== 'checkbox' && typeof target.value === 'string') {
      this.remember([this.unsent(field, target.value)]);
    }
  };

  private remember(all: Unsent[]) {
    all.forEach((one) => this.texts.set(one.field, one.text));
    this.change((store) => all.forEach((one) => store.put(one)));
  }

  private unsent(field: string, text: string): Unsent {
    const [person, draft, window] = ['person', 'draft', 'window'].map((name) => this.getAttribute(name) ?? '');
    return { person, draft, window, field, text, at: Date.now() };
  }

  private key(one: Unsent): string[] {
    return [one.person, one.draft, one.window, one.field];
  }

  /** What windows that are gone have left of this draft becomes this window's; what nobody asks for goes away. */
  private async tellLeftOver() {
    const here = this.unsent('', '');
    const [all, others] = await Promise.all([this.remembered(), this.windowsThere()]);
    const left = all
      .filter((one) => one.person === here.person && one.draft === here.draft && !others.has(one.window))
      .filter((one) => !this.texts.has(one.field))
      .sort((one, other) => one.at - other.at);
    const useless = all.filter((one) => one.person !== here.person || one.at < here.at - KEPT);
    this.change((store) => [...useless, ...left].forEach((one) => store.delete(this.key(one))));
    const found = [...new Map(left.map((one) => [one.field, one.text]))].map(([field, text]) => ({ field, text }));
    if (found.length > 0) {
      this.remember(found.map(({ field, text }) => this.unsent(field, text)));
      this.dispatchEvent(new CustomEvent('unsent-found', { detail: { texts: found } }));
    }
  }

  /** What is typed in another window that is there is not lost. */
  private sayThatWindowIsThere() {
    const there = new Promise<void>((resolve) => (this.leave = resolve));
    navigator.locks?.request(`${DATABASE}/${this.getAttribute('window')}`, () => there).catch(() => {});
  }

  private async windowsThere(): Promise<Set<string>> {
    const locks = (await navigator.locks?.query())?.held ?? [];
    return new Set(locks.map((lock) => (lock.name ?? '').replace(`${DATABASE}/`, '')));
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore(STORE, { keyPath: ['person', 'draft', 'window', 'field'] });
      opening.onsuccess = () => {
        // Whoever signs out deletes it.
        opening.result.onversionchange = () => opening.result.close();
        resolve(opening.result);
      };
      opening.onerror = () => reject(opening.error);
    });
  }

  private async remembered(): Promise<Unsent[]> {
    const memory = await this.memory!;
    return new Promise((resolve, reject) => {
      const reading = memory.transaction(STORE).objectStore(STORE).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  }

  /** Where the browser's memory is full or closed, the portal gets the text within a second all the same. */
  private change(work: (store: IDBObjectStore) => void) {
    this.memory
      ?.then((memory) => {
        const change = memory.transaction(STORE, 'readwrite');
        work(change.objectStore(STORE));
        // Not left to the end of this turn: the page may be gone by then.
        change.commit();
      })
      .catch(() => {});
  }
}

customElements.get('unsent-texts') ?? customElements.define('unsent-texts', UnsentTexts);
