import { load } from 'onrecord/extract'
import { dropOthers, fetchCached } from './fetch-cached.ts'
import { readerFiles } from './reader-files.ts'

let loading: Promise<void> | undefined

/**
 * Load the model and the known actors, once.
 *
 * @param onProgress
 *   Called with the bytes that are there, of how many.
 */
export function loadReader(onProgress: (loaded: number, total: number) => void): Promise<void> {
  loading ??= loadFiles(onProgress)
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

async function loadFiles(onProgress: (loaded: number, total: number) => void): Promise<void> {
  let loaded = 0
  let isLoading = true
  const fetchFile = (address: string) =>
    fetchCached(address, (count) => {
      loaded += count
      if (isLoading) onProgress(loaded, __READER_BYTES__)
    })
  const { model, actors, names, roles } = readerFiles
  const files = Promise.all([model, actors, names, roles].map(fetchFile))
  const [modelFile, ...tables] = await files.finally(() => {
    isLoading = false
  })
  const [actorTable, nameTable, roleTable] = tables as [Bytes, Bytes, Bytes]
  await load({
    model: modelFile,
    knowledge: { actors: actorTable, names: nameTable, roles: roleTable },
  })
  await dropOthers(Object.values(readerFiles))
}

type Bytes = Uint8Array<ArrayBuffer>
