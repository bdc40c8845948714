/** The address of a page of the documentation, where the demo is a part of its site; undefined where it stands alone. */
export const addressDocs = (page: string): string | undefined =>
  /\/demo\/(?:index\.html)?$/.test(location.pathname) ? `../${page}` : undefined
