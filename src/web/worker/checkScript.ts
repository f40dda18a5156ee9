import { cmdletTable } from "virtual:cmdlets";
import { productOfVersion } from "../../base/exchangeProducts.ts";
import { once } from "../../base/once.ts";
import { CommandTable } from "../../check/calls/CommandTable.ts";
import { checkScripts } from "../../check/checkScripts.ts";
import { rules } from "../../check/rules.ts";
import type { Edition } from "../../diag/Edition.ts";
import { SourceText } from "../../diag/SourceText.ts";
import { sessionSurroundings } from "../../session/sessionSurroundings.ts";
import type { ScriptFinding } from "../messages.ts";

const table = once(
  () =>
    new CommandTable({
      ...sessionSurroundings(),
      defined: [...cmdletTable.keys()],
      definition: (name) => cmdletTable.get(name)?.load() ?? null,
      // There are no files beside a script of the page.
      isDeclared: () => false,
      readScript: () => null,
      // They are larger than what they find is worth there.
      moduleTable: () => "",
    }),
);

/** What `cmdlab check` says of a script, for servers of these versions. */
export function checkScript(text: string, edition: Edition, versions: readonly string[]): readonly ScriptFinding[] {
  const products = versions.map(productOfVersion).filter((product) => product !== null);
  const target = {
    edition,
    isEditionChosen: false,
    products: [...new Set(products)],
    isProductChosen: false,
    canConnect: true,
  };
  const source = new SourceText(text, null);
  return checkScripts([source], null, target, table(), rules)[0].map(({ rule, severity, message, extent }) => ({
    rule,
    severity,
    message,
    ...source.lineAndColumn(extent.start),
  }));
}
