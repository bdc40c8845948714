/** The address where errors in records are reported, if there is one. */
declare const __ISSUES__: string | null

/** The bytes of the model and the known actors. */
declare const __READER_BYTES__: number
