import { endsOf } from '../amount.ts';
import { grouped, plain } from '../decimal.ts';
import type { AmountValue, DateParts, Unit } from '../quantity.ts';

/** `약 710억 달러`, `7조 8,500억 원`, `99.995%`, `60~80%`, `120억~220억 달러`, `700 이상`. */
export function writeAmount(amount: AmountValue): string {
  const [low, high] = endsOf(amount);
  const words = amount.bound === undefined ? ['', ''] : HEDGES[amount.bound];
  return words[0] + range(low, high, amount.unit) + words[1];
}

/** `2022년 3월 15일`, `2022년 3월`, `2022년`. */
export function writeDate({ year, month, day }: DateParts): string {
  return [
    `${year}년`,
    ...(month === undefined ? [] : [`${month}월`]),
    ...(day === undefined ? [] : [`${day}일`]),
  ].join(' ');
}

/** `버전 3.6`. */
export function writeVersion(version: string): string {
  return `버전 ${version}`;
}

function range(low: number, high: number, unit: Unit): string {
  if (low === high) return measured(high, unit);
  // 5,000~2만 달러 would read as fifty million.
  const bothNamed = Math.abs(low) < 1e4 && Math.abs(high) >= 1e4;
  return `${bothNamed ? measured(low, unit) : number(low)}~${measured(high, unit)}`;
}

function measured(value: number, unit: Unit): string {
  if (unit === 'watt') {
    const [exponent, prefix] = WATTS.find(([power]) => Math.abs(value) >= 10 ** power) ?? [0, ''];
    return `${number(Number(`${plain(value)}e-${exponent}`))}${prefix}와트`;
  }
  const digits = number(value);
  const name = NAMES[unit];
  return digits + (/[경조억만]$/.test(digits) && !name.startsWith('%') && name !== '' ? ' ' : '') + name;
}

/** In groups of four digits: `1조 132억`, `4만 3,200`. */
function number(value: number): string {
  const [whole = '', part] = plain(Math.abs(value)).split('.');
  const groups: string[] = [];
  const last = Math.min(MYRIADS.length - 1, Math.floor((whole.length - 1) / 4));
  for (let index = last; index >= 0; index -= 1) {
    const digits = whole.slice(index === last ? 0 : -4 * (index + 1), index === 0 ? undefined : -4 * index);
    const figure = digits.replace(/^0+(?=\d)/, '');
    if (figure !== '0') groups.push(grouped(figure) + (MYRIADS[index] ?? ''));
  }
  const rest = part === undefined ? '' : `.${part}`;
  const tail = groups.at(-1);
  if (rest !== '' && (tail === undefined || /\D$/.test(tail))) groups.push(`0${rest}`);
  else if (tail !== undefined) groups[groups.length - 1] = tail + rest;
  return (value < 0 ? '-' : '') + (groups.join(' ') || '0');
}

const MYRIADS = ['', '만', '억', '조', '경'];
const HEDGES = { about: ['약 ', ''], 'at-least': ['', ' 이상'], 'at-most': ['', ' 이하'] } as const;
const WATTS = [
  [12, '테라'],
  [9, '기가'],
  [6, '메가'],
  [3, '킬로'],
] as const;
const NAMES: Record<Unit, string> = {
  USD: '달러',
  KRW: '원',
  EUR: '유로',
  GBP: '파운드',
  JPY: '엔',
  CNY: '위안',
  percent: '%',
  'percentage-points': '%포인트',
  times: '배',
  year: '년',
  month: '개월',
  week: '주',
  day: '일',
  hour: '시간',
  minute: '분',
  second: '초',
  millisecond: '밀리초',
  watt: '와트',
  count: '',
};
