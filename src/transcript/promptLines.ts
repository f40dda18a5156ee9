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

/** `PS>`, `PS C:\\>` and `[PS] C:\\>`, which no other shell has. */
const ownPromptPattern = /^(?:PS(?: [A-Za-z]+:\\[^>]*)?>|\[PS\](?: ?[A-Za-z]+:\\[^>]*)?>)/;

/** Whether a line begins with a prompt of PowerShell's own, so that nothing but an input of it can follow. */
export function showsOwnPrompt(line: string): boolean {
  return ownPromptPattern.test(line);
}

/** The input behind `>> `, or null for any other line. */
export function continuationOf(line: string): string | null {
  const match = continuationPattern.exec(line);
  return match ? (match[1] ?? "") : null;
}

/** A line without the sign of a list that text taken from a page has before a prompt: `• PS C:\> Get-Date`. */
export function withoutBullet(line: string): string {
  const rest = line.replace(/^\s*[•·●○◦▪‣➢]\s*/u, "");
  return showsOwnPrompt(rest) ? rest : line;
}
