// Runs in the browser.

/**
 * `<kb-ledger>`: sorts and filters the table inside it. The choice stands in the address (`?topic=korea&year=2024`), so that
 * it can be shared. Without this script the table is complete, newest first.
 */
class Ledger extends HTMLElement {
  #rows: Row[] = [];

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const form = this.querySelector('form');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!body || !form || !status || this.#rows.length > 0) return;
    this.#rows = [...body.rows].map(read);
    for (const name of this.querySelectorAll<HTMLElement>('thead th'))
      sortable(name, () => this.#sort(name, body));
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
    form.addEventListener('change', () => this.#filter(form, status));
    // The form is as it was until its event is over.
    form.addEventListener('reset', () => setTimeout(() => this.#filter(form, status)));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    this.classList.add('ready');
    this.#filter(form, status);
  }

  #filter(form: HTMLFormElement, status: HTMLElement): void {
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    let shown = 0;
    for (const { row, keys } of this.#rows) {
      row.hidden = !chosen.every(({ name, value }) => keys.has(`${name} ${value}`));
      if (!row.hidden) shown += 1;
    }
    const count = (n: number): string => n.toLocaleString(document.documentElement.lang);
    // The sentence as the page has it in its language, with the numbers put in.
    const [none = '', some = ''] = [status.dataset['none'], status.dataset['some']];
    const numbers: Record<string, number> = { 0: shown, 1: this.#rows.length };
    status.textContent = shown === 0 ? none : some.replace(/[01]/g, (place) => count(numbers[place] ?? 0));
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
    );
  }

  #sort(name: HTMLElement, body: HTMLTableSectionElement): void {
    const column = [...(name.parentElement?.children ?? [])].indexOf(name);
    const descending = name.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    name.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sign = descending ? -1 : 1;
    const order = this.#rows.toSorted(({ cells: a }, { cells: b }) => {
      const [x, y] = [a[column] ?? '', b[column] ?? ''];
      // What says nothing stands last, whichever way.
      if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
      return (
        sign *
        (typeof x === 'string' || typeof y === 'string'
          ? compare(String(x), String(y))
          : compareFigures(x, y))
      );
    });
    body.append(...order.map(({ row }) => row));
  }
}

/** Figures are compared within their unit. */
const compareFigures = (a: Figure, b: Figure): number =>
  a.unit === b.unit ? a.amount - b.amount : a.unit < b.unit ? -1 : 1;

function read(row: HTMLTableRowElement): Row {
  const cells = [...row.cells];
  const time = row.querySelector('time')?.dateTime ?? '';
  const last = (cell: HTMLTableCellElement | undefined): string[] =>
    [...(cell?.querySelectorAll('a') ?? [])].map(
      ({ pathname }) => decodeURI(pathname).split('/').at(-2) ?? '',
    );
  const [topics, organizations] = cells.slice(-2);
  const keys = [
    ...last(topics).map((id) => `topic ${id}`),
    ...last(organizations).map((id) => `organization ${id}`),
    `confidence ${row.querySelector<HTMLElement>('[data-c]')?.dataset['c']}`,
    `year ${time.slice(0, 4)}`,
  ];
  return { row, keys: new Set(keys), cells: cells.map((cell) => sortValue(cell, time)) };
}

function sortValue(cell: HTMLTableCellElement, time: string): string | Figure {
  const [unit, amount] = cell.dataset['n']?.split(' ') ?? [];
  if (unit !== undefined) return { unit, amount: Number(amount) };
  return cell.querySelector('time') ? time : cell.textContent.trim();
}

function sortable(name: HTMLElement, sort: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...name.childNodes);
  button.addEventListener('click', sort);
  name.append(button);
}

interface Figure {
  unit: string;
  amount: number;
}

interface Row {
  row: HTMLTableRowElement;
  /** What it can be filtered by: `topic korea`, `year 2024`. */
  keys: Set<string>;
  /** What it is sorted by, per column. */
  cells: (string | Figure)[];
}

customElements.define('kb-ledger', Ledger);
