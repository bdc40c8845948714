import { decodeLatin1 } from './latin-1.ts'

/** The characters of the bytes 0x80 to 0x9F; all others are those of Unicode. Some versions of Node have them wrong. */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

export const decodeWindows1252 = (bytes: Uint8Array): string =>
  decodeLatin1(bytes).replace(
    /[\u0080-\u009F]/g,
    (byte) => characters[byte.charCodeAt(0) - 0x80] ?? byte,
  )
