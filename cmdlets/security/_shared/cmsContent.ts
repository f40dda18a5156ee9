import type { CmdletContext } from "../../../src/command/prelude.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** The text that -Content, -Path or -LiteralPath means. */
export function cmsContent(
  cmdlet: CmdletContext,
  values: { readonly Path?: string | undefined; readonly LiteralPath?: string | undefined },
  content: string,
): string {
  const path = values.LiteralPath ?? values.Path;
  if (path === undefined) return content;
  const providers = cmdlet.service(providerServiceKey);
  return providers
    .filePaths(path, values.LiteralPath !== undefined)
    .map((file) => providers.readText(file))
    .join("");
}
