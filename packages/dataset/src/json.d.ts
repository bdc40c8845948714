/** JSON is not typed by its content: TypeScript would compare every record of it. */
declare module '*.json' {
  const value: unknown
  export default value
}
