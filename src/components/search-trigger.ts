// Runs in the browser, on every page: kept small, and loads the rest when it is wanted.
import { dialogHistory } from './dialog-history.ts';

/*
 * Opens the search by `/`, Ctrl-K or ⌘K, and by a click on `[data-search-open]`, which is a link to the search page.
 * The dialog is a form that works before its script has come; on the search page the field of the page is used.
 */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (event.isComposing || event.defaultPrevented || altKey) return;
  const held = ctrlKey || metaKey;
  // ㅏ is the K key of a Korean keyboard.
  const wanted = held ? /^[kㅏ]$/i.test(key) : key === '/' && !isWriting(target) && slashIsOn();
  if (wanted && open()) event.preventDefault();
});

document.addEventListener('click', (event) => {
  const opener = (event.target as Element).closest<HTMLElement>('[data-search-open]');
  if (!opener || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // A dialog gives focus back to what had it; Safari gives none to a link that is clicked.
  opener.focus();
  if (open()) event.preventDefault();
});

const onPage = document.querySelector<HTMLInputElement>('kb-search-page [name="q"]');
const dialog = document.querySelector<HTMLDialogElement>('kb-search > dialog');
const entry = dialog && !onPage ? dialogHistory(dialog, open) : undefined;
if (onPage) load();
if (entry?.isOwn()) open();

function open(): boolean {
  const field = onPage ?? dialog?.querySelector<HTMLInputElement>('[name="q"]');
  if (!field) return false;
  if (dialog && !onPage) {
    if (!dialog.open) dialog.showModal();
    entry?.enter();
    load();
  }
  field.focus();
  field.select();
  return true;
}

/** Should it not come, the form of the dialog still leads to the search page. */
function load(): void {
  import('./search-elements.ts').catch(() => undefined);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A reader whose software types for them can turn the key off, on the search page. */
function slashIsOn(): boolean {
  try {
    return localStorage.getItem('kb-search-slash') !== 'off';
  } catch {
    return true;
  }
}
