declare module '@mozilla/readability/JSDOMParser.js' {
  /** A small document model that Readability works on. */
  export default class JSDOMParser {
    parse(markup: string, url?: string): Document
  }
}
