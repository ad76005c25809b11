/**
 * A cell in which something is typed: a plain input with what a form field has. Its grid draws rows anew whenever it
 * likes; a cell that has the focus keeps what is typed in it. Tells what was typed half a second later, or at once when
 * one leaves it. Its Java side is org.orderportal.document.ui.LineCell.
 */
const SOON = 500;
let count = 0;

export type CellField = HTMLInputElement | HTMLTextAreaElement;

export class LineInput extends HTMLElement {
  static readonly observedAttributes = ['data-row', 'kind'];

  private grid: Element | null = null;
  private field?: CellField;
  private calendar?: HTMLInputElement;
  private complaint?: HTMLElement;
  private timer = 0;
  private server = '';
  private atFocus = '';
  private told = '';
  private answered = true;
  private yields = false;
  private entered = false;
  private wantedLabel = '';
  private wantedError = '';
  private wantedHint = '';
  private wantedDisabled = false;

  get kind(): string {
    return this.getAttribute('kind') ?? 'text';
  }

  get input(): CellField | undefined {
    return this.field;
  }

  get disabled(): boolean {
    return this.wantedDisabled;
  }

  set disabled(disabled: boolean) {
    this.wantedDisabled = disabled;
    this.dress();
  }

  set label(label: string) {
    this.wantedLabel = label.trim();
    this.dress();
  }

  set error(error: string) {
    this.wantedError = error ?? '';
    this.dress();
  }

  set hint(hint: string) {
    this.wantedHint = hint ?? '';
    this.dress();
  }

  /** What the portal says stands here; it waits while somebody is in the cell. */
  set value(value: string) {
    this.server = value ?? '';
    this.answered = true;
    if (this.field && (this.kind === 'tick' || !this.hasFocus || this.yields)) {
      this.put(this.server);
      this.told = this.text;
      this.atFocus = this.text;
      this.yields = false;
    }
  }

  connectedCallback() {
    this.grid = this.closest('line-grid');
    if (!this.field) {
      this.build();
    }
  }

  disconnectedCallback() {
    this.tell();
  }

  /** The grid has taken this cell for another row: what was typed belongs to the row before. */
  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (name === 'data-row' && before !== null && before !== now) {
      this.tellOf(before);
      this.removeAttribute('data-other');
      if (this.hasFocus) {
        this.field!.blur();
      }
      this.put(this.server);
      this.told = this.server;
    }
  }

  /** Puts back what stood here when one came. */
  restore() {
    if (!this.field || this.kind === 'tick' || this.text === this.atFocus) {
      return;
    }
    this.put(this.atFocus);
    this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.tell();
    this.field.select();
  }

  /** What comes next from the portal is shown even if somebody is in the cell: they wait for it. */
  expectAnswer() {
    this.tell();
    this.yields = true;
  }

  openCalendar() {
    if (this.calendar && !this.wantedDisabled) {
      this.calendar.value = /^\d{4}-\d\d-\d\d$/.test(this.text) ? this.text : '';
      this.calendar.showPicker();
    }
  }

  override focus() {
    this.field?.focus();
    if (this.kind !== 'tick' && this.kind !== 'note') {
      this.field?.select();
    }
  }

  /** Tells what was typed, if that has not been told yet. */
  tell() {
    this.tellOf(this.dataset.row ?? '');
  }

  private get hasFocus(): boolean {
    return !!this.field && this.field === document.activeElement;
  }

  private get text(): string {
    if (this.field instanceof HTMLInputElement && this.field.type === 'checkbox') {
      return String(this.field.checked);
    }
    return this.field?.value ?? '';
  }

  private put(text: string) {
    if (!this.field) {
      return;
    }
    if (this.field instanceof HTMLInputElement && this.field.type === 'checkbox') {
      this.field.checked = text === 'true';
    } else if (this.field.value !== text) {
      this.field.value = text;
    }
    if (!this.hasFocus) {
      this.told = this.text;
    }
  }

  private tellOf(row: string) {
    window.clearTimeout(this.timer);
    this.timer = 0;
    const text = this.text;
    if (this.field && text !== this.told) {
      this.told = text;
      this.answered = false;
      const detail = { row, column: this.dataset.column ?? '', text };
      (this.isConnected ? this : this.grid)?.dispatchEvent(new CustomEvent('cell-edit', { detail, bubbles: true }));
    }
  }

  private build() {
    const field = this.kind === 'note' ? document.createElement('textarea') : document.createElement('input');
    if (field instanceof HTMLInputElement) {
      field.type = this.kind === 'tick' ? 'checkbox' : 'text';
      field.inputMode = this.kind === 'number' ? 'decimal' : '';
    } else {
      field.rows = 1;
    }
    field.autocomplete = 'off';
    field.spellcheck = this.kind === 'note';
    field.addEventListener('input', this.onInput);
    field.addEventListener('change', this.onChange);
    field.addEventListener('focus', this.onFocus);
    field.addEventListener('blur', this.onBlur);
    field.addEventListener('pointerup', this.onPointerUp);
    this.field = field;
    this.complaint = document.createElement('span');
    this.complaint.className = 'complaint';
    this.complaint.id = `line-input-${(count += 1)}`;
    this.replaceChildren(field, ...(this.kind === 'day' ? this.buildCalendar() : []), this.complaint);
    this.put(this.server);
    this.told = this.text;
    this.dress();
  }

  /** The browser's own calendar, behind a button that only a pointer needs: the keyboard has Alt+Down. */
  private buildCalendar(): HTMLElement[] {
    const calendar = document.createElement('input');
    calendar.type = 'date';
    calendar.tabIndex = -1;
    calendar.className = 'calendar';
    calendar.setAttribute('aria-hidden', 'true');
    calendar.addEventListener('input', (event) => event.stopPropagation());
    calendar.addEventListener('change', (event) => {
      event.stopPropagation();
      if (calendar.value && this.field) {
        this.field.value = calendar.value;
        this.field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        this.tell();
        this.field.focus();
      }
    });
    const open = document.createElement('button');
    open.type = 'button';
    open.tabIndex = -1;
    open.className = 'open-calendar';
    open.setAttribute('aria-hidden', 'true');
    open.innerHTML = '<svg viewBox="0 0 16 16"><use href="icons/glyphs.svg#calendar"></use></svg>';
    open.addEventListener('click', () => this.openCalendar());
    this.calendar = calendar;
    return [open, calendar];
  }

  private dress() {
    if (!this.field || !this.complaint) {
      return;
    }
    this.field.setAttribute('aria-label', this.wantedLabel);
    this.field.title = this.wantedError || this.wantedHint;
    this.complaint.textContent = this.wantedError;
    this.say('aria-invalid', this.wantedError && 'true');
    this.say('aria-describedby', this.wantedError && this.complaint.id);
    // One can walk into a cell that cannot be changed, and hear why.
    if (this.field instanceof HTMLInputElement && this.field.type === 'checkbox') {
      this.field.disabled = this.wantedDisabled;
    } else {
      this.field.readOnly = this.wantedDisabled;
    }
    this.say('aria-disabled', this.wantedDisabled ? 'true' : '');
    this.toggleAttribute('off', this.wantedDisabled);
  }

  private say(name: string, value: string) {
    if (value) {
      this.field!.setAttribute(name, value);
    } else {
      this.field!.removeAttribute(name);
    }
  }

  private readonly onInput = () => {
    window.clearTimeout(this.timer);
    this.yields = false;
    if (this.kind === 'tick') {
      this.tell();
    } else {
      this.timer = window.setTimeout(() => this.tell(), SOON);
    }
  };

  private readonly onChange = () => this.tell();

  private readonly onFocus = () => {
    this.atFocus = this.text;
    this.entered = true;
  };

  /** Who clicks into a number wants to type another: the second click is for its digits. */
  private readonly onPointerUp = () => {
    const field = this.field!;
    if (this.entered && this.kind !== 'note' && field.selectionStart === field.selectionEnd) {
      field.select();
    }
    this.entered = false;
  };

  private readonly onBlur = () => {
    this.tell();
    if (this.answered && this.kind !== 'tick') {
      this.put(this.server);
      this.told = this.text;
    }
  };
}

customElements.get('line-input') ?? customElements.define('line-input', LineInput);
