export { analyse } from './analyse.ts'
export { retextBlocks } from './retext-blocks.ts'
export { retextTokens } from './retext-tokens.ts'
export type { Sentence, Tag, Token } from './token.ts'
