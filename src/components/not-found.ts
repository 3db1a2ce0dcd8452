// Runs in the browser, on the not-found page of the root only.

/* A host with a single 404 page serves it for every language; the address says which one the reader wanted. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-home]')];
const wanted = sections.find((section) => location.pathname.startsWith(section.dataset['home'] ?? ' '));
if (wanted) for (const section of sections) section.hidden = section !== wanted;
