/**
 * `PS> `, `PS C:\> `, `PS Cert:\> `, `[PS] C:\>`, `C:\PS>`, `C:\Users\kim>`: the prompts that begin an input; what stands
 * behind is its first line. The path of a program with a redirection behind it is none.
 */
const promptPattern =
  /^(?:PS(?: [A-Za-z]+:\\[^>]*)?>|\[PS\](?: ?[A-Za-z]+:\\[^>]*)?>|[A-Za-z]:\\(?![^>]*\.(?:ps1|exe|cmd|bat)\b)[\w.$~\\ -]*(?<![-\s]| \d)>) ?(.*)$/s;

const continuationPattern = /^>>(?: (.*))?$/s;

/** The input behind a prompt, or null for any other line. */
export function inputOf(line: string): string | null {
  return promptPattern.exec(line)?.[1] ?? null;
}

/** The input behind `>> `, or null for any other line. */
export function continuationOf(line: string): string | null {
  const match = continuationPattern.exec(line);
  return match ? (match[1] ?? "") : null;
}
