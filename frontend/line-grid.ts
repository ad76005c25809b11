/**
 * Makes a grid of cells behave like a spreadsheet: Tab walks through the cells of all rows, Enter and arrows through a
 * column, Escape puts back what stood in a cell and closes a note with its text, and a column can be pasted. Rows that
 * are not drawn yet are scrolled into view first. Its Java side is org.orderportal.document.ui.LineGrid.
 */
import { CellField, LineInput } from './line-input';

const LONGEST_PASTE = 1_000_000;
const PAGE = 10;
const PATIENCE = 5_000;

type GridRow = HTMLTableRowElement & { index: number };
type LinesGrid = HTMLElement & {
  $: { items: HTMLElement };
  size: number;
  scrollToIndex(index: number): void;
};

class LineGrid extends HTMLElement {
  private wanted = 0;
  /** The row on the way to which the focus is: keys that come faster than rows are drawn go on from there. */
  private heading?: number;
  private tabbed = 0;

  connectedCallback() {
    this.addEventListener('keydown', this.onKey, { capture: true });
    this.addEventListener('paste', this.onPaste, { capture: true });
    this.addEventListener('focusin', this.onFocus);
    document.addEventListener('keydown', this.onKeyAnywhere, { capture: true });
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey, { capture: true });
    this.removeEventListener('paste', this.onPaste, { capture: true });
    this.removeEventListener('focusin', this.onFocus);
    document.removeEventListener('keydown', this.onKeyAnywhere, { capture: true });
  }

  /** Moves the focus into a cell; where the row has no such cell, into its first. */
  async focusCell(index: number, column: string): Promise<void> {
    const row = await this.reach(index);
    const stops = row ? this.stops(row) : [];
    const cells = stops.filter((stop): stop is LineInput => stop instanceof LineInput);
    this.go(cells.find((cell) => cell.dataset.column === column) ?? cells[0] ?? stops[0]);
  }

  /** Moves the focus into the note under a row, once it is drawn. */
  async focusNote(rowKey: string): Promise<void> {
    const note = await this.until(() =>
      this.querySelector<LineInput>(`line-input[kind="note"][data-row="${CSS.escape(rowKey)}"]`)
    );
    this.go(note);
  }

  private get grid(): LinesGrid {
    return this.querySelector('vaadin-grid') as unknown as LinesGrid;
  }

  private readonly onKeyAnywhere = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      this.tabbed = event.shiftKey ? -1 : 1;
      window.setTimeout(() => (this.tabbed = 0));
    }
    if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's')) {
      this.querySelectorAll<LineInput>('line-input').forEach((cell) => cell.tell());
    }
  };

  /** Tab that comes from outside would lead to the grid's own stops: it leads into the first or the last cell. */
  private readonly onFocus = (event: FocusEvent) => {
    const from = event.relatedTarget;
    if (this.tabbed !== 0 && event.target === this.grid && !(from instanceof Node && this.contains(from))) {
      void this.focusEdge(this.tabbed > 0 ? 0 : this.grid.size - 1, this.tabbed);
    }
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const stop = this.stopOf(event);
    if (!stop || event.isComposing || event.metaKey) {
      return;
    }
    if (event.key === 'Escape') {
      this.done(event);
      this.onEscape(stop);
    } else if (event.key === 'F2' && stop instanceof LineInput) {
      this.done(event);
      stop.input?.setSelectionRange(stop.input.value.length, stop.input.value.length);
    } else if (event.altKey) {
      if (event.key === 'ArrowDown' && stop instanceof LineInput && stop.kind === 'day') {
        this.done(event);
        stop.openCalendar();
      }
    } else if (!(stop instanceof LineInput && stop.kind === 'note' && event.key !== 'Tab')) {
      this.walk(event, stop);
    }
  };

  private walk(event: KeyboardEvent, stop: HTMLElement) {
    const row = this.rowOf(stop);
    if (!row) {
      return;
    }
    const sideways = this.sideways(event, stop);
    if (sideways !== 0) {
      this.walkSideways(event, row, stop, sideways);
      return;
    }
    const from = this.heading ?? row.index;
    const target = this.upOrDown(event, stop, from);
    if (target !== undefined) {
      this.done(event);
      if (target !== from) {
        void this.focusCell(target, stop.dataset.column ?? '');
      }
    }
  }

  /** By how many cells a key leads to the side; an arrow within a text moves its caret first. */
  private sideways(event: KeyboardEvent, stop: HTMLElement): number {
    if (event.key === 'Tab' && !event.ctrlKey) {
      return event.shiftKey ? -1 : 1;
    }
    if (event.shiftKey || event.ctrlKey || !['ArrowLeft', 'ArrowRight'].includes(event.key)) {
      return 0;
    }
    const step = event.key === 'ArrowLeft' ? -1 : 1;
    const field = stop instanceof LineInput ? stop.input : undefined;
    return !field || this.caretLeaves(field, step) ? step : 0;
  }

  private caretLeaves(field: CellField, step: number): boolean {
    if (field.type === 'checkbox') {
      return true;
    }
    const { selectionStart: start, selectionEnd: end } = field;
    const all = start === 0 && end === field.value.length;
    return all || (start === end && (step < 0 ? start === 0 : end === field.value.length));
  }

  private walkSideways(event: KeyboardEvent, row: GridRow, stop: HTMLElement, step: number) {
    const tab = event.key === 'Tab';
    const stops = this.stops(row).filter((other) => other === stop || !(other instanceof LineInput && other.disabled));
    const next = stops[stops.indexOf(stop) + step];
    const other = row.index + step;
    if (next) {
      this.done(event);
      this.go(next);
    } else if (other >= 0 && other < this.grid.size) {
      this.done(event);
      void this.focusEdge(other, step);
    } else if (tab) {
      this.leave(event, step);
    }
  }

  private async focusEdge(index: number, step: number): Promise<void> {
    const row = await this.reach(index);
    const stops = row ? this.stops(row).filter((stop) => !(stop instanceof LineInput && stop.disabled)) : [];
    this.go(step > 0 ? stops[0] : stops[stops.length - 1]);
  }

  /** At the end of the grid Tab leads out of it, past the stops that the grid has for itself. */
  private leave(event: KeyboardEvent, step: number) {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, vaadin-button, [tabindex]'),
    ].filter((each) => each.tabIndex >= 0 && each.offsetParent !== null && !each.closest('[inert]'));
    const beyond = reachable.filter((each) => {
      const place = this.compareDocumentPosition(each);
      return step > 0
        ? place & Node.DOCUMENT_POSITION_FOLLOWING && !this.contains(each)
        : place & Node.DOCUMENT_POSITION_PRECEDING && !each.contains(this);
    });
    const next = step > 0 ? beyond[0] : beyond[beyond.length - 1];
    if (next) {
      this.done(event);
      next.focus();
    }
  }

  private upOrDown(event: KeyboardEvent, stop: HTMLElement, index: number): number | undefined {
    const last = this.grid.size - 1;
    const button = !(stop instanceof LineInput);
    const by = {
      ArrowUp: -1,
      ArrowDown: 1,
      PageUp: -PAGE,
      PageDown: PAGE,
      Enter: button ? undefined : event.shiftKey ? -1 : 1,
    }[event.key];
    if (event.ctrlKey) {
      return { Home: 0, End: last }[event.key];
    }
    return by === undefined ? undefined : Math.max(0, Math.min(last, index + by));
  }

  /** A note is kept and closed; in a cell one gives up what one typed. The grid itself would take the focus out of it. */
  private onEscape(stop: HTMLElement) {
    if (!(stop instanceof LineInput)) {
      return;
    }
    if (stop.kind !== 'note') {
      stop.restore();
      return;
    }
    stop.tell();
    const row = CSS.escape(stop.dataset.row ?? '');
    const symbol = this.querySelector<HTMLElement>(`.note-symbol[data-row="${row}"]`);
    symbol?.click();
    symbol?.focus();
  }

  private readonly onPaste = (event: ClipboardEvent) => {
    const cell = this.stopOf(event);
    const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
    const single = !/[\n\t]/.test(text);
    if (!(cell instanceof LineInput) || cell.kind === 'note' || single) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (text.length > LONGEST_PASTE) {
      this.dispatchEvent(new CustomEvent('cell-paste-too-long'));
      return;
    }
    cell.expectAnswer();
    const { row, column, index } = cell.dataset;
    this.dispatchEvent(new CustomEvent('cell-paste', { detail: { row, column, index: Number(index), text } }));
  };

  private stopOf(event: Event): HTMLElement | null {
    const target = event.composedPath()[0] as HTMLElement;
    return target.closest?.<HTMLElement>('line-input, vaadin-grid-cell-content button') ?? null;
  }

  private rowOf(stop: HTMLElement): GridRow | null {
    const slot = stop.closest('vaadin-grid-cell-content')?.assignedSlot;
    return slot?.closest<GridRow>('tr') ?? null;
  }

  private rowAt(index: number): GridRow | undefined {
    const rows = [...this.grid.$.items.children] as GridRow[];
    return rows.find((row) => row.index === index && !row.hidden && !row.hasAttribute('loading'));
  }

  /** What can take the focus in a row, in the order in which one sees it. */
  private stops(row: GridRow): HTMLElement[] {
    return [...row.querySelectorAll('slot')]
      .flatMap((slot) => slot.assignedElements())
      .flatMap((content) => [...content.querySelectorAll<HTMLElement>('line-input, button:not(line-input button)')])
      .filter((stop) => stop.offsetParent !== null);
  }

  private async reach(index: number): Promise<GridRow | undefined> {
    const ready = () => {
      const row = this.rowAt(index);
      const first = row && this.stops(row)[0];
      const drawn = first instanceof LineInput ? first.dataset.index === String(index) : !!first;
      return drawn ? row : undefined;
    };
    const there = ready();
    if (there) {
      return there;
    }
    this.heading = index;
    this.grid.scrollToIndex(index);
    const row = await this.until(ready);
    if (this.heading === index) {
      this.heading = undefined;
    }
    return row;
  }

  /** Waits until something is drawn; whoever wants something else meanwhile is the last who gets it. */
  private until<T>(find: () => T | null | undefined): Promise<T | undefined> {
    const mine = (this.wanted += 1);
    const until = Date.now() + PATIENCE;
    return new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found || mine !== this.wanted || Date.now() > until) {
          resolve(mine === this.wanted ? (found ?? undefined) : undefined);
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
    });
  }

  private go(stop: HTMLElement | undefined) {
    stop?.focus();
    (stop instanceof LineInput ? stop.input : stop)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private done(event: Event) {
    event.preventDefault();
    event.stopPropagation();
  }
}

customElements.get('line-grid') ?? customElements.define('line-grid', LineGrid);
