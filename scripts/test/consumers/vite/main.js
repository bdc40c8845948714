import { answerLoaded } from './answer-loaded.js'

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })

globalThis.answerInPage = answerLoaded

globalThis.answerInWorker = () =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage('answer')
  })
