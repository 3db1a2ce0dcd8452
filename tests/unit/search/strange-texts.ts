/** Numbers below a bound, the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Texts from the corners of Unicode, the same in every run. */
export function strangeTexts(count: number): string[] {
  const next = numbers(7);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(8) }, () => {
      const corner = corners[next(corners.length)] ?? 0x61;
      return String.fromCodePoint(corner + next(0x60));
    }).join(''),
  );
}

const corners = [
  ...[0x20, 0xa0, 0x300, 0x1100, 0x2000, 0x2190, 0x3000, 0x3130, 0xac00, 0xfb00, 0xff00, 0x1d400, 0x1f468],
  ...[0x130, 0x3a3, 0x2d, 0x27, 0x2e, 0x61, 0x41, 0x30, 0x200b],
];

/** Words as a Korean reader may type them: a beginning of any kind, and endings and particles in any order. */
export function strangeWords(count: number): string[] {
  const next = numbers(11);
  const syllable = (): string => String.fromCodePoint(0xac00 + next(11172));
  const any = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const heads = [
    syllable,
    () => syllable() + syllable(),
    () => syllable() + syllable() + syllable(),
    () => any(['aws', 'c', 'café', '2022년', '3.5', 'r&d', 'ㅍㅌ', '한']),
  ];
  return Array.from({ length: count }, () =>
    [any(heads)(), ...Array.from({ length: next(4) }, () => any(tails))].join(''),
  );
}

const tails = [
  ...['은', '는', '이', '가', '을', '를', '으로', '로', '에서', '의', '들', '적', '으', '하', '했', '됩니다'],
  ...['였다', '만', '뿐이다', '지', '게', '와', '봐', '운', '할', '만든', '시켰', '라고', '이라'],
];
