/** The little of citeproc-js that is used here; the package brings no types. */
declare module 'citeproc' {
  interface Format {
    '@bibliography/entry': (state: unknown, text: string) => string;
  }
  interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]] | false;
  }
  interface System {
    retrieveLocale: (tag: string) => unknown;
    retrieveItem: (id: string) => unknown;
    variableWrapper?: (
      variable: { variableNames: string[] },
      before: string,
      text: string,
      after: string,
    ) => string;
  }
  const CSL: {
    Engine: new (system: System, style: unknown, locale: string, forced: boolean) => Engine;
    Output: { Formats: Record<'html' | 'text', Format> & Record<string, Format> };
    /** XML as `{ name, attrs, children }`. */
    parseXml(xml: string): unknown;
  };
  export default CSL;
}
