/** So many arguments a function surely takes. */
const stride = 8192

/** Decode bytes as the characters of the same numbers. `TextDecoder` has no such encoding: its "latin1" is Windows-1252. */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += stride)
    text += String.fromCharCode(...bytes.subarray(start, start + stride))
  return text
}
