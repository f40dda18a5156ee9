/** Whether a line begins or ends a fence of Markdown. Within a fence it is what stands behind one that nobody closed. */
export function beginsFence(line: string): boolean {
  return /^ {0,3}(?:```|~~~)/.test(line);
}
