import type { Node } from "../../../syntax/ast/Node.ts";
import { givenValues } from "../../calls/givenValues.ts";
import type { Rule } from "../../Rule.ts";
import { showsText } from "../../words/showsText.ts";

export const foreignText: Rule = {
  id: "ForeignText",
  severity: "warning",
  summary:
    "What other languages expand in a text, and PowerShell does not: `%TEMP%` in a path, `\\n` at the end of a message.",
  call(call, _named, { report }) {
    if (call.shape.kind !== "cmdlet") return;
    for (const { parameter, value } of givenValues(call)) {
      const text = textOf(value);
      if (text === null) continue;
      const [, name] = ofPaths.test(parameter.name) ? (variable.exec(text) ?? []) : [];
      if (name !== undefined)
        report(
          value.extent,
          `'%${name}%' stands as it is in the path. PowerShell reads the environment as $env:${name}.`,
        );
      if (
        /^(?:Object|Message|InputObject)$/.test(parameter.name) &&
        showsText(call.shape.name) &&
        /[^\\\w:]\\n$/.test(text)
      )
        report(value.extent, "'\\n' stands as it is in the text. A new line is `n in double quotes.");
    }
  },
};

function textOf(value: Node): string | null {
  return value.kind === "StringConstantExpression" || value.kind === "ExpandableStringExpression" ? value.value : null;
}

const ofPaths = /^(?:Path|LiteralPath|FilePath|Destination|OutFile|InFile|WorkingDirectory|DestinationPath|LogPath)$/;

/** Variables of the environment that every Windows has. */
const variable =
  /%(temp|tmp|username|userprofile|computername|appdata|localappdata|programdata|programfiles|windir|systemroot|systemdrive|public|homedrive|homepath|allusersprofile|userdomain)%/i;
