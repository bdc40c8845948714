import {
  type ExtractedDocument,
  formatCsv,
  formatCsvHead,
  formatHtml,
  formatJson,
  formatNdjson,
} from 'onrecord/extract'
import style from 'onrecord/pages/extract/page.css?raw'
import html from 'onrecord/pages/extract/page.html?raw'
import script from 'onrecord/pages/extract/page.js?raw'
import type { DownloadFormat } from './messages.ts'

/** Format texts and their records, to the byte as `onrecord extract --format` does. */
export function formatDownload(
  documents: readonly ExtractedDocument[],
  format: DownloadFormat,
): string {
  switch (format) {
    case 'json':
      return formatJson(documents)
    case 'ndjson':
      return documents.map((document) => formatNdjson(document)).join('')
    case 'csv':
      return formatCsvHead() + documents.map((document) => formatCsv(document)).join('')
    case 'html':
      return formatHtml(documents, { html, style, script })
  }
}
