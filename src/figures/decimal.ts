/** `71.3` × 10⁹ as the nearest double: rounded once, where a multiplication would round twice. */
export function scaled(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}

/** The same for a number that is already one. */
export function shifted(value: number, exponent: number): number {
  return exponent === 0 ? value : scaled(plain(value), exponent);
}

/** A number in plain digits, without the exponent that JavaScript writes for small and large ones. */
export function plain(value: number): string {
  const text = String(Math.abs(value));
  const [digits = '', exponent] = text.split('e');
  const sign = value < 0 ? '-' : '';
  return sign + (exponent === undefined ? digits : moved(digits, Number(exponent)));
}

/** The decimal point of a positive number in digits moved right (or left, where `places` is negative). */
export function moved(digits: string, places: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const point = whole.length + places;
  const all = whole + part;
  const padded = point > 0 ? all.padEnd(point, '0') : '0'.repeat(1 - point) + all;
  const at = Math.max(point, 1);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = trimZeros(padded.slice(at));
  return after === '' ? before : `${before}.${after}`;
}

/** Thousands parted by commas. */
export function grouped(digits: string): string {
  const [whole = '', part] = digits.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',') + (part === undefined ? '' : `.${part}`);
}

/** The place of the last digit that is not zero: 10 for 70, 0.5's is 0.1. */
export function lastPlace(value: number): number {
  const [whole = '', part = ''] = plain(Math.abs(value)).split('.');
  if (part !== '') return scaled('1', -part.length);
  let zeros = 0;
  while (zeros < whole.length - 1 && whole[whole.length - 1 - zeros] === '0') zeros += 1;
  return scaled('1', zeros);
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
