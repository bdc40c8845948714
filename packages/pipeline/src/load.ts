import { type FileSource, loadModel } from '@onrecord/english'
import { type KnowledgeFiles, loadKnowledge } from '@onrecord/lexicon'

/** Where the files that the pipeline needs are. */
export interface PipelineFiles {
  /** The model, `@onrecord/english/model`: where it is, or its bytes. */
  model?: FileSource | undefined
  /** The tables `actors.tsv`, `names.tsv` and `roles.tsv` of `@onrecord/lexicon/knowledge`: where they are, or their bytes. */
  knowledge?: KnowledgeFiles | undefined
}

/**
 * Fetch the model and the known actors: some 11 megabytes. Wait for it before the first text where files cannot be read at once, as
 * in browsers and workers; elsewhere it is not needed. A second call does nothing.
 *
 * @param files
 *   Where the files are. By default they are beside the code of their packages, where bundlers find them.
 * @throws
 *   If a file is not there.
 */
export async function load({ model, knowledge }: PipelineFiles = {}): Promise<void> {
  await Promise.all([loadModel(model), loadKnowledge(knowledge)])
}
