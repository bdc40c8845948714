import { answerLoaded } from './answer-loaded.js'

self.onmessage = async () => self.postMessage(await answerLoaded())
