import { lazyType } from "../../objects/types/lazyType.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";

export const resultName = "System.Management.Automation.CompletionResult";
const resultKind = lazyType("System.Management.Automation.CompletionResultType");

export function completionResult(text: string, item: string, kind: string, tip: string): PropertyBag {
  return new PropertyBag(resultName, {
    CompletionText: text,
    ListItemText: item,
    ResultType: EnumValue.named(resultKind(), kind),
    ToolTip: tip,
  });
}
