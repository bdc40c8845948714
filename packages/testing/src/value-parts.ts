/** The keys that lead to a part of a value of JSON. */
export type Path = readonly (string | number)[]

/** The paths of all parts of a value, its own first. */
export function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => listPaths(part, [...path, key]))]
}

/** Put a value in the place of a part, or leave the part out where it is undefined. What is not there is not put. */
export function putPart(root: object, path: Path, value: unknown): void {
  let parent: unknown = root
  for (const key of path.slice(0, -1)) parent = (parent as Record<string, unknown> | null)?.[key]
  const key = path.at(-1)
  if (typeof parent !== 'object' || parent === null || key === undefined) return
  if (Array.isArray(parent) && key === 'length') return
  if (value === undefined) Reflect.deleteProperty(parent, key)
  else
    Object.defineProperty(parent, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
}
