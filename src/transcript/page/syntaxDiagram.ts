/**
 * Whether a text describes how a command is called instead of calling it: the name of a command, script or program, then
 * parameters in square brackets (`[-Name <string>]`, `[[-Identity] <MailboxIdParameter>]`, `[/TargetDir:<Path>]`) or
 * `[<CommonParameters>]`. As a script it would call the command with such words.
 */
export function isSyntaxDiagram(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  if (lines.length === 0 || !called.test(lines[0])) return false;
  const outside = lines.join("\n").replace(/"(?:[^"`\n]|`.)*"|'[^'\n]*'/g, '""');
  return /(?:^|\s)\[{1,2}[-/][A-Za-z][A-Za-z0-9]*(?=[\]\s:])/.test(outside) || /\[<CommonParameters>\]/i.test(outside);
}

/** A cmdlet's name, or that of a file that is called; its drive or folder may be one for the reader to put in. */
const called = /^\s*(?:[A-Za-z]+-[A-Za-z][A-Za-z0-9]*|(?:<[^<>]+>:?)?[\w.:\\/-]*\w\.(?:bat|cmd|exe|ps1))(?=\s|$)/i;
