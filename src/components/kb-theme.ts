// Runs in the browser.

/** `<kb-theme hidden>` around a `<select>`: shows it, and keeps the reader's choice of theme. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => choose(select.value));
    this.hidden = false;
  }
}

function choose(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('kb-theme', theme);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}

customElements.define('kb-theme', ThemeSwitch);
