import { commandServiceKey } from "../../command/services/CommandService.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { EnumValue } from "../../objects/values/EnumValue.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { Candidate } from "./Candidate.ts";
import { commandCandidates } from "./commandCandidates.ts";
import { completionOf, resultName } from "./completionResult.ts";
import { operatorCandidates } from "./operatorCandidates.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { typeCandidates } from "./typeCandidates.ts";
import { namedVariableCandidates } from "./variableCandidates.ts";

const many = `static System.Collections.Generic.IEnumerable[${resultName}]`;
const commandTypes = "System.Management.Automation.CommandTypes";

/** What a completer of a script asks for names of one kind. */
export const completionCompletersType = defineClr<ClrObject>("System.Management.Automation.CompletionCompleters", {
  statics: {
    [`${many} CompleteCommand(string commandName)`]: (name: string) => results(commands(name, "", null)),
    [`${many} CompleteCommand(string commandName, string moduleName, ${commandTypes} commandTypes = ${commandTypes}.All)`]:
      (name: string, module: string, types: EnumValue) => results(commands(name, module, types)),
    [`static System.Collections.Generic.List[${resultName}] CompleteOperator(string wordToComplete)`]: (word: string) =>
      results(operatorCandidates(word.replace(/^-/, ""))),
    [`${many} CompleteFilename(string fileName)`]: (name: string) => results(pathCandidates(runningEngine(), name)),
    [`${many} CompleteVariable(string variableName)`]: (name: string) =>
      results(namedVariableCandidates(runningEngine(), name)),
    [`${many} CompleteType(string typeName)`]: (name: string) => results(typeCandidates(name)),
  },
});

function results(candidates: readonly Candidate[]): ListObject {
  const made = candidates.map(completionOf);
  return new ListObject(typeByName(`System.Collections.Generic.List[${resultName}]`), made);
}

/** Commands of these kinds, and of a module where one is named. */
function commands(name: string, module: string, types: EnumValue | null): Candidate[] {
  const engine = runningEngine();
  const service = engine.service(commandServiceKey);
  const wanted = types === null || types.text === "All" ? null : new Set(types.text.split(", "));
  return commandCandidates(engine, module ? `${module}\\${name}` : name, { withFiles: false }).filter(
    ({ listItem }) => wanted === null || wanted.has(service.find(listItem, true)?.commandType ?? ""),
  );
}
