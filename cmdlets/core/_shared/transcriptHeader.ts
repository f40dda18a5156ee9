import type { CmdletContext } from "../../../src/command/prelude.ts";
import { machineFacts } from "../../../src/objects/host/MachineFacts.ts";
import { product } from "../../../src/objects/host/product.ts";
import { ensureExtendedMembers } from "../../../src/objects/members/extendedMembers.ts";
import { enumerate } from "../../../src/objects/ops/enumerate.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { newLine } from "../../../src/objects/text/newLine.ts";
import { formatDateTime } from "../../../src/objects/text/time/formatDateTime.ts";
import { localNow } from "../../../src/objects/text/time/moments.ts";
import { Dictionary } from "../../../src/objects/values/collections/Dictionary.ts";
import { PSObject } from "../../../src/objects/values/PSObject.ts";

const line = "*".repeat(22);

/** The session's local time as transcripts write it: 20130827192000. */
export function transcriptTime(): string {
  return formatDateTime(localNow(), "yyyyMMddHHmmss", "");
}

/** What stands at the beginning of a transcript. */
export function transcriptHeader(cmdlet: CmdletContext, minimal: boolean): string {
  const start = [line, `${product().name} transcript start`, `Start time: ${transcriptTime()}`];
  if (minimal) return ended([...start, line]);
  const { userDomainName, userName, machineName, osVersion, commandLine, processId } = machineFacts();
  const user = `${userDomainName}\\${userName}`;
  return ended([
    ...start,
    `Username: ${user}`,
    `RunAs User: ${user}`,
    "Configuration Name: ",
    `Machine: ${machineName} (Microsoft Windows NT ${osVersion})`,
    `Host Application: ${commandLine}`,
    `Process ID: ${processId}`,
    ...versionLines(cmdlet),
    line,
  ]);
}

export function transcriptFooter(): string {
  return ended([line, `${product().name} transcript end`, `End time: ${transcriptTime()}`, line]);
}

/** What the cmdlets of transcripts say: a text that has the file's path, too. */
export function transcriptMessage(text: string, path: string): PSObject {
  const message = new PSObject(text);
  ensureExtendedMembers(message).setNote("Path", path);
  return message;
}

function versionLines(cmdlet: CmdletContext): string[] {
  const table = cmdlet.state.getVariable("PSVersionTable")?.value;
  if (!(table instanceof Dictionary)) return [];
  return Array.from(table.entries(), ({ key, value }) => {
    const items = enumerate(value);
    return `${toText(key)}: ${items ? [...items].map(toText).join(", ") : toText(value)}`;
  });
}

function ended(lines: readonly string[]): string {
  return lines.map((text) => text + newLine()).join("");
}
