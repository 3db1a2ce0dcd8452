/**
 * The pigments of `styles/tokens.css` as sRGB, for pictures and `<meta>` tags, which no stylesheet reaches.
 * A test keeps the two in step.
 */
export const palette = {
  paper: '#f9faf6',
  night: '#10191c',
  ink: '#101a1f',
  slate: '#234e78',
  margin: '#0f5755',
  moss: '#375726',
} as const;
