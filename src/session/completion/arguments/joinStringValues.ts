import { newLine } from "../../../objects/text/newLine.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import { type Candidate, candidate } from "../Candidate.ts";
import type { ArgumentPlace } from "./parameterValues.ts";

const separatorNames: readonly (readonly [text: string, name: string])[] = [
  [",", "Comma"],
  [", ", "Comma-Space"],
  [";", "Semi-Colon"],
  ["; ", "Semi-Colon-Space"],
  ["\n", "Newline"],
  ["-", "Dash"],
  [" ", "Space"],
];

/** What Join-String puts between texts. */
export function separators(_engine: Engine, { word }: ArgumentPlace): Candidate[] {
  const line = escapedLine();
  return separatorNames
    .filter(([text]) => text.startsWith(word))
    .map(([text, name]) => {
      const isLine = text === "\n";
      const shown = isLine ? line : `'${text}'`;
      return candidate(isLine ? `"${line}"` : shown, "ParameterValue", name, `${shown} - ${name}`);
    });
}

/** Formats that Join-String gives each text. */
export function joinFormats(_engine: Engine, { word }: ArgumentPlace): Candidate[] {
  const line = escapedLine();
  return ["[{0}]", "{0:N2}", `${line}    \`\${0}`, `${line}    [string] \`\${0}`]
    .filter((one) => one.startsWith(word))
    .map((one) => candidate(one.startsWith("`") ? `"${one}"` : `'${one}'`, "Text", one));
}

function escapedLine(): string {
  return newLine() === "\n" ? "`n" : "`r`n";
}
