/** Show the path of a file in one line, as a line feed in it could look like the end of a message. */
export const escapePath = (path: string): string => path.replaceAll('\n', '\\n')
