import { header } from '@onrecord/dataset/header'
import { sources } from '@onrecord/dataset/sources'
import { texts } from '@onrecord/dataset/texts'
import { openSources } from '../store/source-table.ts'

export const sourceTable = /* @__PURE__ */ openSources(sources, texts, header)
