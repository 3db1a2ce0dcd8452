/**
 * The text with every look-alike replaced by its plain form, character for character, so that positions stay:
 * full-width digits, letters and signs, odd spaces, dashes and tildes. Expects NFC, as everything in content is.
 */
export function fold(text: string): string {
  return text.replace(
    /[\uFF01-\uFF5E\u00A0\u2000-\u200A\u202F\u3000\u2010-\u2012\u2212\u223C\u301C\uFFE6\uFFE5\uFFE1\u2018\u2019]/g,
    plainForm,
  );
}

function plainForm(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return FORMS[character] ?? ' ';
}

const FORMS: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u223C': '~',
  '\u301C': '~',
  '\uFFE6': '₩',
  '\uFFE5': '¥',
  '\uFFE1': '£',
  '\u2018': "'",
  '\u2019': "'",
};
