import { stdout } from 'node:process'
import * as dataset from '@onrecord/dataset'
import * as pipeline from '@onrecord/pipeline'
import * as schema from '@onrecord/schema'
import * as sdk from '@onrecord/sdk'
import * as open from '@onrecord/sdk/open'
import * as texts from '@onrecord/sdk/texts'
import { answer } from '../answer.js'

stdout.write(answer({ sdk, dataset, open, texts, pipeline, schema }))
