/** The slope of the leaky rectifiers below zero. */
export const slope = 0.1
