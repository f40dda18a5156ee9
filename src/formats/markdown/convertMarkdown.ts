import type { CmdletContext } from "../../command/prelude.ts";
import { psObjectTarget } from "../../command/psObjectTarget.ts";
import { MarkdownInfo } from "../../objects/clr/Microsoft.PowerShell/Microsoft.PowerShell.MarkdownRender.MarkdownInfo.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { FileSystemInfo } from "../../objects/values/io/FileSystemInfo.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { filesOf } from "../../providers/content/textFiles.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { markdownHtml } from "./markdownHtml.ts";
import { markdownText } from "./markdownText.ts";

/** Where Markdown comes from: files by path, or a text or file of the pipeline. */
export interface MarkdownSource {
  readonly paths: readonly string[] | undefined;
  readonly literal: boolean;
  readonly input: unknown;
}

/** Markdown as HTML, or as text for the screen. */
export function convertedMarkdown(text: string, asScreenText: boolean): MarkdownInfo {
  return asScreenText ? new MarkdownInfo(null, markdownText(text)) : new MarkdownInfo(markdownHtml(text), null);
}

/** The texts of a source. A path that names nothing is FileNotFound, another kind of object InvalidInputObject. */
export function* markdownTexts(cmdlet: CmdletContext, { paths, literal, input }: MarkdownSource): Iterable<string> {
  const providers = cmdlet.service(providerServiceKey);
  if (paths !== undefined) {
    for (const path of paths)
      for (const file of filesOf(cmdlet, path, literal, path, "ResourceUnavailable"))
        yield providers.readText(file, undefined);
    return;
  }
  const value = unwrap(input);
  if (typeof value === "string") yield value;
  else if (value instanceof FileSystemInfo && !value.isDirectory) yield providers.readText(value.path, undefined);
  else
    cmdlet.error(
      psObjectTarget(cmdlet, {
        id: "InvalidInputObject",
        message: `The type of the input object '${typeOf(value).name}' is invalid.`,
        category: "InvalidData",
        target: input,
        exception: "System.IO.InvalidDataException",
      }),
    );
}
