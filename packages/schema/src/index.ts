export * from './day.ts'
export * from './schemas.ts'
export * from './span.ts'
