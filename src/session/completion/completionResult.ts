import { lazyType } from "../../objects/types/lazyType.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { Candidate } from "./Candidate.ts";

export const resultName = "System.Management.Automation.CompletionResult";
const resultKind = lazyType("System.Management.Automation.CompletionResultType");

export function completionResult(text: string, item: string, kind: string, tip: string): PropertyBag {
  return completionOf({ text, listItem: item, kind, toolTip: tip });
}

/** The result that tells of a candidate, whose tool tip is made when it is first read. */
export function completionOf(
  told: Pick<Candidate, "text" | "listItem" | "toolTip"> & { readonly kind: string },
): PropertyBag {
  return new CompletionResult(told);
}

class CompletionResult extends PropertyBag {
  readonly #told: { readonly toolTip: string };

  constructor(told: Parameters<typeof completionOf>[0]) {
    super(resultName, {
      CompletionText: told.text,
      ListItemText: told.listItem,
      ResultType: EnumValue.named(resultKind(), told.kind),
    });
    this.#told = told;
  }

  override get(name: string): unknown {
    if (name === "ToolTip" && !this.values.has(name)) this.values.set(name, this.#told.toolTip);
    return super.get(name);
  }
}
