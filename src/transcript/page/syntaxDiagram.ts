/**
 * Whether a text describes how a command is called instead of calling it: the name of a command, script or program, then
 * parameters in square brackets (`[-Name <string>]`, `[[-Identity] <MailboxIdParameter>]`, `[/TargetDir:<Path>]`) or
 * `[<CommonParameters>]`. As a script it would call the command with such words. What a call prints of another command's
 * syntax describes nothing of the call.
 */
export function isSyntaxDiagram(text: string): boolean {
  const lines = text.split("\n").filter((line) => !/^\s*#/.test(line));
  const start = lines.findIndex((line) => line.trim() !== "");
  const command = nameIn(lines[start]);
  if (command === null) return false;
  const own: string[] = [];
  let isOwn = true;
  for (const line of lines.slice(start)) {
    const name = nameIn(line);
    isOwn = name === null ? isOwn && line.trim() !== "" : name === command;
    if (isOwn) own.push(line);
  }
  const outside = own.join("\n").replace(/"(?:[^"`\n]|`.)*"|'[^'\n]*'/g, '""');
  return /(?:^|\s)\[{1,2}[-/][A-Za-z][A-Za-z0-9]*(?=[\]\s:])/.test(outside) || /\[<CommonParameters>\]/i.test(outside);
}

/** A cmdlet's name, or that of a file that is called; its drive or folder may be one for the reader to put in. */
const called = /^\s*((?:[A-Za-z]+-[A-Za-z][A-Za-z0-9]*|(?:<[^<>]+>:?)?[\w.:\\/-]*\w\.(?:bat|cmd|exe|ps1)))(?=\s|$)/i;

function nameIn(line: string | undefined): string | null {
  return called.exec(line ?? "")?.[1].toLowerCase() ?? null;
}
