// Runs in the browser, on every page: kept small.

/**
 * Gives an open dialog an entry in the history of the browser, so that Back closes it and Forward, or loading the page
 * again, opens it. Closing it otherwise goes back, and a way that leads on takes the place of the entry: none stays behind
 * that leads nowhere.
 *
 * @param open shows the dialog
 */
export function dialogHistory(dialog: HTMLDialogElement, open: () => void): Entry {
  const isOwn = (): boolean => (history.state as State | null)?.search === true;
  let isLeaving = false;

  function enter(): void {
    if (!isOwn() && !isLeaving) history.pushState({ ...(history.state as State | null), search: true }, '');
  }

  dialog.addEventListener('close', () => {
    if (!isOwn() || dialog.open) return;
    isLeaving = true;
    history.back();
  });
  addEventListener('popstate', () => {
    const wasLeaving = isLeaving;
    isLeaving = false;
    if (wasLeaving && dialog.open) enter();
    else if (isOwn()) open();
    else dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link || link.target || button > 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    leaveFor(link.href);
  });
  dialog.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if ((event.submitter as HTMLButtonElement | null)?.formMethod === 'dialog') return;
    event.preventDefault();
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) address.searchParams.set(name, String(value).trim());
    leaveFor(address.href);
  });
  return { enter, isOwn };

  function leaveFor(address: string): void {
    const isHere = address.includes('#') && address.split('#')[0] === location.href.split('#')[0];
    location.replace(address);
    if (isHere) dialog.close();
  }
}

interface Entry {
  /** To be called when the dialog has been opened. */
  enter(): void;
  /** Whether the entry that the reader is at is that of the open dialog. */
  isOwn(): boolean;
}

interface State {
  search?: boolean;
}
