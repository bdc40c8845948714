/** JSON is not typed by its content: TypeScript would compare every record of it. */
declare module '*.json' {
  const value: unknown
  export default value
}

/** The redirects of the records of a kind, as `tsup.config.ts` loads them. */
declare module '*.json?kind=actor' {
  const value: unknown
  export default value
}
declare module '*.json?kind=event' {
  const value: unknown
  export default value
}
declare module '*.json?kind=quote' {
  const value: unknown
  export default value
}
