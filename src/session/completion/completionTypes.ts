import { psArgumentNull } from "../../objects/errors/argumentChecks.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { EnumValue } from "../../objects/values/EnumValue.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { completionResult, resultName } from "./completionResult.ts";
import { completionServiceKey } from "./completionService.ts";

/** One text that could stand at the cursor. */
export const completionResultType = defineClr<PropertyBag>(resultName, {
  kind: "class",
  base: "System.Object",
  holds: ["CompletionText", "ListItemText", "ResultType", "ToolTip"],
  constructors: {
    "(string)": (text: string) => givenResult(text, text, "Text", text),
    "(string,string,System.Management.Automation.CompletionResultType,string)": (
      text: string,
      item: string,
      kind: EnumValue,
      tip: string,
    ) => givenResult(text, item, kind.text, tip),
  },
});

/** As a script makes one, which may leave no text empty. */
function givenResult(text: string, item: string, kind: string, tip: string): PropertyBag {
  for (const [name, value] of Object.entries({ completionText: text, listItemText: item, toolTip: tip }))
    if (!value) throw psArgumentNull(name);
  return completionResult(text, item, kind, tip);
}

/** What TabExpansion2 calls: the completions at a place of an input. */
export const commandCompletionType = defineClr<PropertyBag>("System.Management.Automation.CommandCompletion", {
  holds: ["CurrentMatchIndex", "ReplacementIndex", "ReplacementLength", "CompletionMatches"],
  statics: {
    "CompleteInput(string,int,hashtable)": (input: string, cursor: number) => complete(input, cursor),
  },
});

function complete(input: string, cursor: number): PropertyBag {
  if (cursor < 0 || cursor > input.length) throw runtimeError("NotModelled", ["A cursor outside of the input"]);
  const found = runningEngine().service(completionServiceKey).complete(input, cursor);
  const collection = typeByName(
    "System.Collections.ObjectModel.Collection[System.Management.Automation.CompletionResult]",
  );
  const results =
    found?.results ??
    (found?.candidates ?? []).map(({ text, listItem, kind, toolTip }) =>
      completionResult(text, listItem, kind, toolTip),
    );
  return new PropertyBag("System.Management.Automation.CommandCompletion", {
    CurrentMatchIndex: -1,
    ReplacementIndex: found?.start ?? -1,
    ReplacementLength: found ? found.end - found.start : -1,
    CompletionMatches: new ListObject(collection, [...results]),
  });
}
