import { sources } from '@onrecord/dataset/sources'
import { openSources } from '../store/source-table.ts'

export const sourceTable = /* @__PURE__ */ openSources(sources)
