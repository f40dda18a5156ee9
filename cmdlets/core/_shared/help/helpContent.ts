import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";

/** What saving and updating help take alike. */
export const helpContentParameters = {
  LiteralPath: "string[]",
  FullyQualifiedModule: "object[]",
  UICulture: "cultureinfo[]",
  Credential: "pscredential",
  UseDefaultCredentials: "switch",
  Force: "switch",
} as const;

/** The modules that name a place where newer help could be had. */
const modulesWithHelp = ["Core", "Diagnostics", "Host", "Management", "Security", "Utility"].map(
  (name) => `Microsoft.PowerShell.${name}`,
);

export interface HelpContentRequest {
  readonly verb: "update" | "save";
  readonly modules: readonly string[] | undefined;
  readonly cultures: readonly unknown[] | undefined;
  /** A folder that should hold the files; absent: the network. */
  readonly source: string | undefined;
}

/** Reports why help cannot be had: the virtual network has no server for it, and a folder no such files. */
export function reportNoHelpContent(cmdlet: CmdletContext, request: HelpContentRequest): void {
  const { verb, modules, cultures, source } = request;
  const wanted = modules?.map((pattern) => wildcardMatcher(pattern));
  const names = modulesWithHelp.filter((name) => !wanted || wanted.some((matches) => matches(name)));
  if (names.length === 0) return;
  const culture = (cultures ?? ["en-US"]).map(toText).join(", ");
  const fromNetwork = source === undefined;
  const reason = fromNetwork
    ? "Unable to connect to Help content. The server on which Help content is stored might not be available. Verify that the server is available, or wait until the server is back online, and then try the command again."
    : `Unable to retrieve the HelpInfo XML file for UI culture ${culture}. Make sure the HelpInfoUri property in the module manifest is valid or check your network connection and then try the command again.`;
  cmdlet.error({
    id: fromNetwork ? "UnableToConnect" : "UnableToRetrieveHelpInfoXml",
    message: `Failed to ${verb} Help for the module(s) '${names.join(", ")}' with UI culture(s) {${culture}} : ${reason}`,
    category: fromNetwork ? "InvalidOperation" : "ResourceUnavailable",
    exception: "System.Exception",
  });
}
