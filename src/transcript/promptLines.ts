/**
 * `PS>`, `PS51>`, `PS C:\>`, `PS /home/kim>`, `[PS] C:\>`, `[EX02]: PS C:\>` of a session on another computer, and
 * `(base) PS C:\>` of an environment of Python: no other shell has these. `PS C:>` has lost its backslash on the way to the page.
 */
const ownPrompt = String.raw`(?:\([\w.-]+\) ?)*(?:\[[\w.-]+\]: ?)?PS\d*(?: (?:[A-Za-z]+:(?:\\[^>]*)?|[/~][^>]*))?>|\[PS\](?: ?[A-Za-z]+:\\[^>]*)?>`;

/**
 * PowerShell's own prompts, `C:\PS>` and `C:\Users\kim>`: those that begin an input; what stands behind is its first line.
 * The path of a program with a redirection behind it is none.
 */
const promptPattern = new RegExp(
  String.raw`^(?:${ownPrompt}|[A-Za-z]:\\(?![^>]*\.(?:ps1|exe|cmd|bat)\b)[\w.$~\\ -]*(?<![-\s]| \d)>) ?(.*)$`,
  "s",
);

const continuationPattern = /^>>(?: (.*))?$/s;

/** The input behind a prompt, or null for any other line. */
export function inputOf(line: string): string | null {
  return promptPattern.exec(line)?.[1] ?? null;
}

const ownPromptPattern = new RegExp(`^(?:${ownPrompt})`);

/** Whether a line begins with a prompt of PowerShell's own, so that nothing but an input of it can follow. */
export function showsOwnPrompt(line: string): boolean {
  return ownPromptPattern.test(line);
}

/** The computer of a session that a prompt names, as `[EX02]: PS C:\>` does; null for any other. */
export function computerOf(line: string): string | null {
  return /^(?:\([\w.-]+\) ?)*\[([\w.-]+)\]: ?PS\b/.exec(line)?.[1] ?? null;
}

/**
 * A text whose prompts begin their lines: where its first line is one that stands further to the right, all lines stand so
 * far to the left, and one blank before a prompt is a slip.
 */
export function withPromptsAtStart(text: string): string {
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const indent = showsOwnPrompt(first.trimStart()) ? first.length - first.trimStart().length : 0;
  return lines
    .map((line) => {
      const own = line.slice(Math.min(indent, line.length - line.trimStart().length));
      return own.startsWith(" ") && showsOwnPrompt(own.slice(1)) ? own.slice(1) : own;
    })
    .join("\n");
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
