import address from './worker/worker.ts?worker&url'

interface AddressPolicy {
  createScriptURL(address: string): string
}

declare global {
  /** Absent where browsers do not check what runs. */
  var trustedTypes: { createPolicy(name: string, rules: AddressPolicy): AddressPolicy } | undefined
}

const rules: AddressPolicy = { createScriptURL: (address) => address }
const policy = globalThis.trustedTypes?.createPolicy('onrecord-worker', rules) ?? rules

/** Start the worker that reads texts. */
export const startWorker = (): Worker =>
  new Worker(policy.createScriptURL(address), { type: 'module' })
