/** The address where errors in records are reported, if there is one. */
declare const __ISSUES__: string | null
