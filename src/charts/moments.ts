/** Where a moment stands on an axis of time: a day at its start, a month or a year in its middle. */
export function timeOf(moment: string): number {
  const [year = 0, month, day] = moment.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 6, 1);
  return Date.UTC(year, month - 1, day ?? 16);
}

/** Whether a figure holds for the end of a year, as annual ones do. */
export const isYearEnd = (moment: string | undefined): boolean => moment?.endsWith('-12-31') ?? false;
