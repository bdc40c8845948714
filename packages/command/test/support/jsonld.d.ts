declare module 'jsonld' {
  const processor: {
    expand: (
      document: object,
      options: { documentLoader: (url: string) => Promise<never> },
    ) => Promise<object[]>
  }
  export default processor
}
