import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import { forEachItem, type ItemSelection, providerContext, providersOf } from "../../../src/providers/itemCommand.ts";
import { notSupportedByProvider } from "../../../src/providers/providerErrors.ts";

/** What Copy-ItemProperty and Move-ItemProperty do: the named properties of every item go to the destination. */
export function transferProperty(
  cmdlet: CmdletContext,
  values: ItemSelection & { readonly Name?: string | readonly string[]; readonly Destination?: string },
  transfer: "copyProperty" | "moveProperty",
): CmdletSteps {
  return {
    process() {
      forEachItem(cmdlet, values, (found) => {
        const [target] = providersOf(cmdlet).resolve(values.Destination ?? "");
        if (!found.provider.supports("dynamicProperty")) throw notSupportedByProvider("dynamicProperty");
        if (!target) return;
        const context = providerContext(cmdlet, found, values);
        for (const name of [values.Name ?? []].flat())
          found.provider[transfer](found.path, name, target.path, name, context);
      });
    },
  };
}
