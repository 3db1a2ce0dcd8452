/** `2026-03-15` as readers of `locale` write it: `15 March 2026`, `2026년 3월 15일`. */
export function longDay(day: string, locale: string): string {
  return format(day, locale, { dateStyle: 'long' });
}

/** The same for columns: `15 Mar 2026`, `2026. 3. 15.` */
export function shortDay(day: string, locale: string): string {
  return format(day, locale, { dateStyle: 'medium' });
}

/** A year, a month or a day: `2021`, `March 2022`, `2022년 3월`, `15 March 2022`. */
export function formatMoment(moment: string, locale: string): string {
  if (/^\d{4}$/.test(moment)) return locale.startsWith('ko') ? `${moment}년` : moment;
  if (moment.length === 7) return format(`${moment}-01`, locale, { year: 'numeric', month: 'long' });
  return longDay(moment, locale);
}

function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  // Plain `en` would write the month first.
  const region = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
