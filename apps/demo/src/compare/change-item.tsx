import type { ChangeGroup, RecordChange } from 'onrecord/diff'

interface Properties {
  readonly change: RecordChange
  readonly sign: ChangeGroup['sign']
}

const marks = { '+': 'added', '-': 'removed', '~': 'changed', '>': 'moved' } as const

/** A record that is new, gone or different, with its fields that are. */
export function ChangeItem({ change, sign }: Properties) {
  const { id, to, record, quoted, fields } = change
  return (
    <li class={`change change-${marks[sign]}`}>
      <p>
        <bdi>{record}</bdi>
        {quoted !== undefined && (
          <>
            : <bdi>{quoted}</bdi>
          </>
        )}
      </p>
      {fields.length > 0 && (
        <dl>
          {fields.map(({ field, words }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <bdi>{words}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="soft">
        <code>{to.length > 0 ? `${id} → ${to.join(', ')}` : id}</code>
      </p>
    </li>
  )
}
