/** In single quotes, those inside of the text doubled. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
