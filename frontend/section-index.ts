/**
 * The index of a long page: marks the section in view, jumps to a section and moves the focus there, and is a
 * drop-down where the screen is narrow (the stylesheet decides which of the two is shown).
 * Its Java side is org.orderportal.base.ui.SectionIndex.
 */
export {};

/** So much of the window, in pixels, a page's head and what sticks to its bottom may take. */
const HEAD = 120;
const FOOT = 72;

/** How somebody scrolls by hand. */
const HAND = ['wheel', 'touchmove'] as const;

class SectionIndex extends HTMLElement {
  private readonly choice = document.createElement('select');
  private readonly entries = new MutationObserver(() => this.fillChoice());
  private shadows: ShadowRoot[] = [];
  private frame = 0;
  private jumpedTo = '';

  connectedCallback() {
    this.choice.setAttribute('aria-label', this.getAttribute('aria-label') ?? '');
    this.choice.addEventListener('change', this.onChoice);
    this.append(this.choice);
    this.addEventListener('click', this.onClick);
    document.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
    this.shadows = this.shadowsAround();
    this.shadows.forEach((shadow) => shadow.addEventListener('scroll', this.onScroll, { capture: true, passive: true }));
    window.addEventListener('resize', this.onScroll, { passive: true });
    HAND.forEach((kind) => document.addEventListener(kind, this.onHand, { capture: true, passive: true }));
    this.entries.observe(this, { childList: true, subtree: true, characterData: true });
    this.fillChoice();
  }

  disconnectedCallback() {
    this.choice.removeEventListener('change', this.onChoice);
    this.removeEventListener('click', this.onClick);
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    this.shadows.forEach((shadow) => shadow.removeEventListener('scroll', this.onScroll, { capture: true }));
    window.removeEventListener('resize', this.onScroll);
    HAND.forEach((kind) => document.removeEventListener(kind, this.onHand, { capture: true }));
    this.entries.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** The layout scrolls its content within its shadow tree, and such an event does not leave it. */
  private shadowsAround(): ShadowRoot[] {
    const found: ShadowRoot[] = [];
    for (let node: Node | null = this; node; ) {
      if (node instanceof ShadowRoot) {
        found.push(node);
        node = node.host;
      } else {
        node = (node as Partial<Element>).assignedSlot ?? node.parentNode;
      }
    }
    return found;
  }

  private get links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  }

  private section(link: HTMLAnchorElement): HTMLElement | null {
    return document.getElementById(link.getAttribute('href')!.slice(1));
  }

  private fillChoice() {
    const wanted = this.links.map((link) => `${link.getAttribute('href')} ${link.textContent}`).join('\n');
    if (this.choice.dataset.filledWith !== wanted) {
      this.choice.dataset.filledWith = wanted;
      this.choice.replaceChildren(
        ...this.links.map((link) => new Option(link.textContent ?? '', link.getAttribute('href')!.slice(1)))
      );
    }
    this.onScroll();
  }

  private readonly onClick = (event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.jump(link);
    }
  };

  private readonly onChoice = () => {
    const link = this.links.find((candidate) => candidate.getAttribute('href') === `#${this.choice.value}`);
    if (link) {
      this.jump(link);
    }
  };

  private jump(link: HTMLAnchorElement) {
    const section = this.section(link);
    if (!section) {
      return;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const heading = section.querySelector<HTMLElement>('h2') ?? section;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    this.jumpedTo = section.id;
    section.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
    this.mark();
  }

  private readonly onHand = () => {
    this.jumpedTo = '';
  };

  private readonly onScroll = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.mark());
  };

  private line(): number {
    const sections = this.links.map((link) => this.section(link)).filter((section) => section !== null);
    if (sections.length === 0) {
      return 0;
    }
    const first = sections[0].getBoundingClientRect().top;
    const last = sections[sections.length - 1].getBoundingClientRect().bottom;
    const room = window.innerHeight - HEAD - FOOT;
    const way = last - first - room;
    return HEAD + room * (way > 0 ? Math.min(1, Math.max(0, (HEAD - first) / way)) : 0);
  }

  /**
   * The section in view is the last one whose head has passed a line, which goes down the window as one goes down the
   * page: the first section is in view at its top, and the last at its end. One that was jumped to counts as long as its head
   * is in view and nobody scrolls on by hand.
   */
  private mark() {
    const line = this.line();
    let current: HTMLAnchorElement | undefined;
    for (const link of this.links) {
      const section = this.section(link);
      if (!section) {
        continue;
      }
      const top = section.getBoundingClientRect().top;
      if (!current || top <= line) {
        current = link;
      }
    }
    const jumped = this.links.find((link) => link.getAttribute('href') === `#${this.jumpedTo}`);
    const jumpedSection = jumped && this.section(jumped);
    if (jumpedSection) {
      const top = jumpedSection.getBoundingClientRect().top;
      if (top >= 0 && top < window.innerHeight - FOOT) {
        current = jumped;
      }
    }
    for (const link of this.links) {
      if (link === current) {
        link.setAttribute('aria-current', 'location');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    if (current) {
      this.choice.value = current.getAttribute('href')!.slice(1);
    }
  }
}

customElements.get('section-index') ?? customElements.define('section-index', SectionIndex);
