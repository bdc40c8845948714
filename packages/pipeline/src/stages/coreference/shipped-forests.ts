import { trained } from '../../model/coreference.ts'
import { type Forest, readForests } from './forest.ts'

let forests: readonly Forest[] | undefined

/** The forests that the package ships, read once. */
export function readShippedForests(): readonly Forest[] {
  forests ??= readForests(Uint8Array.from(atob(trained), (letter) => letter.charCodeAt(0)))
  return forests
}
