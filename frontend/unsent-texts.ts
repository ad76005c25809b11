/**
 * Remembers what is typed into the fields of a draft until the portal says that it has it, in the browser's memory of
 * this window, which outlives a reload. Tells what is left over when the page is there again.
 * Its Java side is org.orderportal.document.ui.UnsentTexts.
 */
export {};

const PREFIX = 'unsent/';

class UnsentTexts extends HTMLElement {
  private texts: Record<string, string> = {};
  private told = false;

  connectedCallback() {
    this.forgetOthers();
    this.texts = this.remembered();
    document.addEventListener('input', this.onInput, { capture: true });
    const texts = Object.entries(this.texts).map(([field, text]) => ({ field, text }));
    if (texts.length > 0 && !this.told) {
      this.told = true;
      // The portal listens when this turn is over.
      window.setTimeout(() => this.dispatchEvent(new CustomEvent('unsent-found', { detail: { texts } })));
    }
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.onInput, { capture: true });
  }

  /** The portal has that text; without one, nobody wants what is remembered of the field. */
  acknowledge(field: string, text: string | null) {
    if (field in this.texts && (text === null || this.texts[field] === text)) {
      delete this.texts[field];
      this.remember();
    }
  }

  private get place(): string {
    return `${PREFIX}${this.getAttribute('person')}/${this.getAttribute('draft')}`;
  }

  private readonly onInput = (event: Event) => {
    const target = event.composedPath()[0] as HTMLInputElement;
    const field = target.closest?.<HTMLElement>('[data-field]')?.dataset.field;
    if (field !== undefined && target.type !== 'checkbox' && typeof target.value === 'string') {
      this.texts[field] = target.value;
      this.remember();
    }
  };

  private remembered(): Record<string, string> {
    try {
      return JSON.parse(sessionStorage.getItem(this.place) ?? '{}');
    } catch {
      return {};
    }
  }

  private remember() {
    try {
      if (Object.keys(this.texts).length > 0) {
        sessionStorage.setItem(this.place, JSON.stringify(this.texts));
      } else {
        sessionStorage.removeItem(this.place);
      }
    } catch {
      // The browser's memory is full or closed: the portal gets the text within a second all the same.
    }
  }

  private forgetOthers() {
    const mine = `${PREFIX}${this.getAttribute('person')}/`;
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX) && !key.startsWith(mine))
      .forEach((key) => sessionStorage.removeItem(key));
  }
}

customElements.get('unsent-texts') ?? customElements.define('unsent-texts', UnsentTexts);
