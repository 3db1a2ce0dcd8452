/** The language of a folder that does not say: Korean when Hangul makes up a tenth of its letters, else English. */
export function guessLanguage(texts: readonly string[]): string {
  let hangul = 0;
  let letters = 0;
  for (const text of texts) {
    const sample = text.slice(0, 4000).normalize('NFC');
    hangul += sample.match(/\p{Script=Hangul}/gu)?.length ?? 0;
    letters += sample.match(/\p{L}/gu)?.length ?? 0;
  }
  return hangul * 10 > letters ? 'ko' : 'en';
}
