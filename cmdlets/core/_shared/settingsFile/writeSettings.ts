import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { newLine } from "../../../../src/objects/text/newLine.ts";
import { encodings } from "../../../../src/objects/values/io/Encoding.ts";
import { bytesOfText } from "../../../../src/providers/content/fileText.ts";
import { opening } from "../../../../src/providers/content/textFiles.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import type { SettingRow } from "./SettingRow.ts";

/** The file of settings: each with its comment, and commented out where it has no value. */
export function settingsFileText(rows: readonly SettingRow[], values: ReadonlyMap<string, string>): string {
  return ["@{", "", ...rows.flatMap((row) => settingLines(row, values.get(row.key), "")), "}", ""].join(newLine());
}

export function settingLines(
  { key, comment, sample }: SettingRow,
  value: string | undefined,
  indent: string,
): string[] {
  const line = value === undefined ? `# ${key} = ${sample}` : `${key} = ${value}`;
  return [`${indent}# ${comment}`, `${indent}${line}`, ""];
}

/** Writes such a file in the given encoding. */
export function writeSettingsFile(
  cmdlet: CmdletContext,
  path: string,
  text: string,
  codec: "utf-8" | "utf-16" = "utf-16",
): void {
  const encoding = codec === "utf-8" ? encodings.utf8WithoutMark : encodings.unicode;
  opening(() => cmdlet.service(providerServiceKey).fileSystem.files.writeBytes(path, bytesOfText(text, encoding)));
}

/** The full path of a file that is to be written; its name must end as such files' names do. */
export function settingsPath(
  cmdlet: CmdletContext,
  path: string,
  extension: string,
  refusal: { readonly id: string; readonly message: (path: string) => string },
): string {
  const service = cmdlet.service(providerServiceKey);
  if (service.unresolved(path).path.toLowerCase().endsWith(extension)) return service.filePath(path);
  throw cmdlet.terminate({
    id: refusal.id,
    message: refusal.message(path),
    category: "InvalidArgument",
    target: path,
    exception: "System.InvalidOperationException",
  });
}
