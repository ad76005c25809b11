/**
 * Counts the seconds in which something can be taken back, and tells when they are over.
 * Its Java side is org.orderportal.base.ui.UndoButton.
 */
export {};

class UndoCountdown extends HTMLElement {
  private timer = 0;
  private end = 0;

  connectedCallback() {
    this.setAttribute('aria-hidden', 'true');
    this.end = performance.now() + Number(this.getAttribute('seconds') ?? 0) * 1000;
    this.timer = window.setInterval(() => this.show(), 250);
    this.show();
  }

  disconnectedCallback() {
    window.clearInterval(this.timer);
  }

  private show() {
    const left = Math.ceil((this.end - performance.now()) / 1000);
    this.textContent = String(Math.max(0, left));
    if (left <= 0) {
      window.clearInterval(this.timer);
      this.dispatchEvent(new CustomEvent('countdown-over'));
    }
  }
}

customElements.get('undo-countdown') ?? customElements.define('undo-countdown', UndoCountdown);
