/** The id of a text as the source of a dataset, by its place in its file. */
export const idOfText = (index: number): string => `text-${index + 1}`
