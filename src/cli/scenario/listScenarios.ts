import { productOfVersion } from "../../base/exchangeProducts.ts";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { findScenario, scenarioNames } from "../findScenario.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";

/** cmdlab scenario list: a line for each organisation that comes along. */
export function listScenarios(words: readonly string[]): number {
  if (words.length > 0) throw new UsageError("'cmdlab scenario list' takes no names.");
  for (const name of scenarioNames()) {
    const { scenario } = findScenario(name);
    const versions = [...new Set(scenario.servers.map(({ version }) => version))].map(
      (version) => `${productOfVersion(version) ?? "Exchange"} (${version})`,
    );
    const mailboxes = scenario.objects?.Mailbox?.length ?? 0;
    const facts = [`${scenario.servers.length} servers`, versions.join(", "), `${mailboxes} mailboxes`];
    standardOutput.write(visibleControls(`${name}\n  ${scenario.description}\n  ${facts.join("; ")}\n`));
  }
  return 0;
}
