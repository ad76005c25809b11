/**
 * The keys that lead from an order to the next and the previous one of its list: Alt with an arrow always, J and K
 * where nobody is typing. Its Java side is org.orderportal.order.ui.OrderNeighbours.
 */
class OrderNeighbours extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.onKey, { capture: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.onKey, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const way = this.way(event);
    if (!way || event.repeat || this.isBusy(event, way.plain)) {
      return;
    }
    const link = this.querySelector<HTMLAnchorElement>(`a[data-way="${way.to}"]`);
    if (!link) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (link.hasAttribute('href')) {
      link.click();
    } else {
      this.say(link.title);
    }
  };

  private way(event: KeyboardEvent): { to: string; plain: boolean } | undefined {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) {
      return undefined;
    }
    if (event.altKey) {
      const to = { ArrowDown: 'next', ArrowUp: 'previous' }[event.key];
      return to ? { to, plain: false } : undefined;
    }
    const to = { j: 'next', k: 'previous' }[event.key];
    return to ? { to, plain: true } : undefined;
  }

  /** A dialog or a menu is open, or somebody types, or a drop-down opens by this key. */
  private isBusy(event: KeyboardEvent, plain: boolean): boolean {
    if (document.querySelector('vaadin-dialog[opened], vaadin-context-menu[opened], vaadin-menu-bar [expanded]')) {
      return true;
    }
    const target = event.composedPath()[0] as HTMLElement;
    const typed = target.isContentEditable || target.matches?.('input, textarea');
    return target.matches?.('select') || (typed && plain);
  }

  private say(text: string) {
    const said = this.querySelector<HTMLElement>('.said');
    if (said) {
      said.textContent = text;
      window.setTimeout(() => (said.textContent = ''), 3000);
    }
  }
}

customElements.get('order-neighbours') ?? customElements.define('order-neighbours', OrderNeighbours);
