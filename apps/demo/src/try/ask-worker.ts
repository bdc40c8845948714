import { startWorker } from './start-worker.ts'
import type { Answer, Message, Question, Request } from './worker/messages.ts'

type Listener = (message: Message) => void

let worker: Worker | undefined
let asked = 0
const listeners = new Map<number, Listener>()

/** Ask the worker; it is started by the first question. Each question has its own answers. */
export function askWorker(request: Request, listener: Listener): void {
  worker ??= openWorker()
  const question: Question = { id: ++asked, request }
  listeners.set(question.id, listener)
  worker.postMessage(question)
}

/** Stop the worker. Nothing more is heard of what it was asked. */
export function stopWorker(): void {
  worker?.terminate()
  worker = undefined
  listeners.clear()
}

function openWorker(): Worker {
  const opened = startWorker()
  opened.addEventListener('message', ({ data: { id, message } }: MessageEvent<Answer>) => {
    const listener = listeners.get(id)
    if (message.say !== 'loading' && message.say !== 'reading') listeners.delete(id)
    listener?.(message)
  })
  opened.addEventListener('error', (event) => {
    event.preventDefault()
    const waiting = [...listeners.values()]
    stopWorker()
    const reason = event.message || 'It could not be loaded, or had too little memory.'
    for (const listener of waiting)
      listener({ say: 'problem', message: `The reader stopped. ${reason}` })
  })
  return opened
}
