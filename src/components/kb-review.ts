// Runs in the browser.

/** `<kb-review hidden until="2027-01-31">`: shows its notice once that day is over, which a page built earlier cannot know. */
class Review extends HTMLElement {
  connectedCallback(): void {
    const until = this.getAttribute('until') ?? '';
    this.hidden = !(until && new Date().toISOString().slice(0, 10) > until);
  }
}

customElements.define('kb-review', Review);
