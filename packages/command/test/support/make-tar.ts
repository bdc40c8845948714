/** Make a tar archive of files, as npm packs them, by their paths; `type` is that of all of them. */
export const makeTar = (files: Readonly<Record<string, string | Uint8Array>>, type = '0'): Buffer =>
  Buffer.concat([
    ...Object.entries(files).flatMap(([path, content]) => entry(path, Buffer.from(content), type)),
    Buffer.alloc(1024),
  ])

function entry(path: string, content: Buffer, type: string): Buffer[] {
  const long = Buffer.from(path)
  if (long.length <= 100) return [header(path, content.length, type), pad(content)]
  const record = (length: number): string => `${length} path=${path}\n`
  let pax = record(0)
  while (pax !== record(Buffer.byteLength(pax))) pax = record(Buffer.byteLength(pax))
  return [
    ...[header('PaxHeader/long', Buffer.byteLength(pax), 'x'), pad(Buffer.from(pax))],
    ...[header(path.slice(0, 50), content.length, type), pad(content)],
  ]
}

function header(path: string, size: number, type: string): Buffer {
  const bytes = Buffer.alloc(512)
  bytes.write(path, 0, 100)
  bytes.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  bytes.write('        ', 148)
  bytes.write(`${type}`, 156)
  bytes.write('ustar\u000000', 257)
  const sum = bytes.reduce((all, byte) => all + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}

const pad = (content: Buffer): Buffer =>
  Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)])
