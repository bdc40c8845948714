/** Copy rows of a table [any × width] to `gathered` [length × width]; `rows` are 32-bit integers. */
export function gather(rows: usize, table: usize, gathered: usize, length: i32, width: i32): void {
  const bytes = (<usize>width) << 2
  for (let position = 0; position < length; position++) {
    const row = <usize>load<i32>(rows + ((<usize>position) << 2))
    memory.copy(gathered + <usize>position * bytes, table + row * bytes, bytes)
  }
}
