import * as dataset from '@onrecord/dataset'
import * as pipeline from '@onrecord/pipeline'
import * as schema from '@onrecord/schema'
import * as sdk from '@onrecord/sdk'
import * as open from '@onrecord/sdk/open'
import * as texts from '@onrecord/sdk/texts'
import { answer } from '../answer.js'

/** Answer when the files of the pipeline are there, which pages and workers fetch. */
export async function answerLoaded() {
  await texts.load()
  return answer({ sdk, dataset, open, texts, pipeline, schema })
}
