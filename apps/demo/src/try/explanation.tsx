import { gradeConfidence } from '../record/grade-confidence.ts'
import { showControls } from '../text/show-controls.ts'
import { addressDocs } from './docs-address.ts'
import type { ReadItem, ReadText } from './read-text.ts'

interface Properties {
  readonly item: ReadItem | undefined
  readonly rules: ReadText['rules']
  readonly onClose: () => void
}

const kinds = { quote: 'Quotation', event: 'Event', mention: 'Name', time: 'Time' } as const

/** What is known of the record that is chosen, and the rule that found it. */
export function Explanation({ item, rules, onClose }: Properties) {
  return (
    <section
      class={item ? 'text-explanation is-open' : 'text-explanation'}
      aria-label="Explanation"
      aria-live="polite"
    >
      {item ? (
        <>
          <p class="label">{kinds[item.kind]}</p>
          <h3>
            <bdi>{showControls(item.title)}</bdi>
          </h3>
          <p class="text-explained-words">
            <bdi>{showControls(item.words)}</bdi>
          </p>
          <dl>
            {item.facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{showControls(value)}</bdi>
                </dd>
              </div>
            ))}
            {item.confidence !== undefined && (
              <div>
                <dt>Confidence</dt>
                <dd>{describeConfidence(item.confidence)}</dd>
              </div>
            )}
          </dl>
          {item.rule && <Rule name={item.rule} rules={rules} />}
          <button type="button" class="quiet" onClick={onClose}>
            Close
          </button>
        </>
      ) : (
        <p class="soft">
          Choose a mark in the text, or a line of the list, to see what was found and by which rule.
        </p>
      )}
    </section>
  )
}

function describeConfidence(confidence: number): string {
  const { words } = gradeConfidence(confidence)
  return `${words}: of 100 such records, about ${Math.round(confidence * 100)} are right`
}

/** A rule with a text where it holds and one where it does not. */
function Rule({ name, rules }: { readonly name: string; readonly rules: Properties['rules'] }) {
  const rule = rules[name]
  const docs = addressDocs(`rules#${name}`)
  return (
    <div class="try-rule">
      <p>
        Found by the rule <code>{name}</code>
        {docs && (
          <>
            {' '}
            (<a href={docs}>explained</a>)
          </>
        )}
        {rule ? ':' : '.'}
      </p>
      {rule && (
        <>
          <p>{rule.description}</p>
          <dl>
            <div>
              <dt>It holds in</dt>
              <dd>
                <q>{rule.example}</q>
              </dd>
            </div>
            <div>
              <dt>It does not in</dt>
              <dd>
                <q>{rule.counterexample}</q>
              </dd>
            </div>
          </dl>
        </>
      )}
    </div>
  )
}
