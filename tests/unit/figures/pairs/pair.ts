import type { FactValue } from '../../../../src/figures/quantity.ts';

/** A fact and what may and may not be said of it. */
export interface Case {
  name: string;
  values: FactValue[];
  dates?: string[];
  /** Texts that agree. */
  en?: string[];
  ko?: string[];
  /** Language, text, what is wrong, the words it is found in, the wording offered. */
  wrong?: [locale: 'en' | 'ko', text: string, reason: string, found: string, expected: string][];
}
