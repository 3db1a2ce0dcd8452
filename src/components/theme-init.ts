/**
 * The only inline script of the site. It runs before the first paint, so that a reader who chose a theme never sees the
 * other one flash. Its hash stands in the Content-Security-Policy: the text here is the text that is served.
 */
export const themeInit =
  "try{const t=localStorage.getItem('kb-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
