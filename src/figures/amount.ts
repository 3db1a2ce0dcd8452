import { plain, scaled } from './decimal.ts';
import type { AmountValue, FactValue } from './quantity.ts';

/** Both ends of a fact's amount in absolute units; equal where it is one figure. `{ value: 71, scale: 1e9 }` → 71e9. */
export function endsOf({ value, scale = 1 }: AmountValue): readonly [number, number] {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return [times(low, scale), times(high, scale)];
}

export function isAmount(value: FactValue): value is AmountValue {
  return 'unit' in value;
}

/** Powers of ten move the decimal point, so that 17.8 × 10⁹ is 17800000000 and nothing beside it. */
function times(value: number, scale: number): number {
  const exponent = Math.round(Math.log10(scale));
  return 10 ** exponent === scale ? scaled(plain(value), exponent) : value * scale;
}
