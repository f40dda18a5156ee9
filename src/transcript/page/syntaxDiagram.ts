/**
 * Whether a text describes how a command is called instead of calling it: a command's name, then parameters in square
 * brackets (`[-Name <string>]`, `[[-Identity] <MailboxIdParameter>]`) or `[<CommonParameters>]`. As a script it would call
 * the command with such words.
 */
export function isSyntaxDiagram(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  if (lines.length === 0 || !/^\s*(?:[A-Za-z]+-[A-Za-z][A-Za-z0-9]*|(?:\.\\)?[\w-]+\.ps1)(?=\s|$)/.test(lines[0]))
    return false;
  const outside = lines.join("\n").replace(/"(?:[^"`\n]|`.)*"|'[^'\n]*'/g, '""');
  return /(?:^|\s)\[{1,2}-[A-Za-z][A-Za-z0-9]*(?=[\]\s:])/.test(outside) || /\[<CommonParameters>\]/i.test(outside);
}
