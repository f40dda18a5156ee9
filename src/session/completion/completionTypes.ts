import type { AstObject } from "../../compile/language/AstObject.ts";
import { parsedInput } from "../../compile/language/parserType.ts";
import { psArgumentInvalid, psArgumentNull } from "../../objects/errors/argumentChecks.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { EnumValue } from "../../objects/values/EnumValue.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { PowerShellObject } from "../../runtime/values/PowerShellObject.ts";
import { completionOf, completionResult, resultName } from "./completionResult.ts";
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

const language = "System.Management.Automation.Language";
const completionName = "System.Management.Automation.CommandCompletion";
const completed = `static ${completionName}`;
const resultsType = `System.Collections.ObjectModel.Collection[${resultName}]`;
const byTree = `${language}.Ast ast, ${language}.Token[] tokens, ${language}.IScriptPosition positionOfCursor, hashtable options`;
const byText = "string input, int cursorIndex, hashtable options";

/** What TabExpansion2 calls: the completions at a place of an input. */
export const commandCompletionType = defineClr<PropertyBag>(completionName, {
  holds: ["CurrentMatchIndex", "ReplacementIndex", "ReplacementLength", "CompletionMatches"],
  constructors: {
    [`(${resultsType} matches, int currentMatchIndex, int replacementIndex, int replacementLength)`]: commandCompletion,
  },
  statics: {
    MapStringInputToParsedInput: (input: string, cursor: number) => {
      checkCursor(input, cursor);
      return parsedInput(input, cursor);
    },
    [`${completed} CompleteInput(${byText})`]: (input: string, cursor: number) => complete(input, cursor),
    [`${completed} CompleteInput(${byText}, powershell powershell)`]: (
      input: string,
      cursor: number,
      _options: unknown,
      shell: unknown,
    ) => {
      checkCursor(input, cursor);
      return completeIn(shell, input, cursor);
    },
    [`${completed} CompleteInput(${byTree})`]: (...given: TreePlace) => completeTree(...given),
    [`${completed} CompleteInput(${byTree}, powershell powershell)`]: (
      ...[ast, tokens, position, , shell]: [...TreePlace, unknown]
    ) => {
      checkTree(ast, tokens, position);
      return completeIn(shell, ast.node.extent.source.text, Number(getMember(position, "Offset")));
    },
  },
  methods: {
    "GetNextResult(bool)": (self, forward: boolean) => nextResult(self, forward),
  },
});

type TreePlace = [ast: AstObject | null, tokens: unknown, position: ClrObject | null, options: unknown];

function checkTree(ast: AstObject | null, tokens: unknown, position: ClrObject | null): asserts ast is AstObject {
  for (const [name, value] of Object.entries({ ast, tokens, positionOfCursor: position }))
    if (value === null) throw psArgumentNull(name);
}

function completeTree(...[ast, tokens, position]: TreePlace): PropertyBag {
  checkTree(ast, tokens, position);
  const { source } = ast.node.extent;
  return complete(source.text, Number(getMember(position, "Offset")));
}

/** Another PowerShell object completes with what its own session has. */
function completeIn(shell: unknown, input: string, cursor: number): PropertyBag {
  if (shell === null) throw psArgumentNull("powershell");
  if (!(shell instanceof PowerShellObject) || shell.isNested) return complete(input, cursor);
  const text = "[System.Management.Automation.CommandCompletion]::CompleteInput($args[0], $args[1], $null)";
  const { items } = shell.runspace.run({ text, args: [input, cursor] });
  const found = items.find(({ stream }) => stream === "Output")?.value;
  return found instanceof PropertyBag ? found : noCompletion();
}

/** The match before or behind the current one, round and round; null where there are none. */
function nextResult(self: PropertyBag, forward: boolean): unknown {
  const matches = self.get("CompletionMatches");
  const { items } = matches as ListObject;
  if (items.length === 0) return null;
  const current = Number(self.get("CurrentMatchIndex")) + (forward ? 1 : -1);
  const next = current < 0 ? items.length - 1 : current >= items.length ? 0 : current;
  self.values.set("CurrentMatchIndex", next);
  return items[next];
}

function checkCursor(input: string, cursor: number): void {
  if (cursor < 0 || cursor > input.length) throw psArgumentInvalid("cursorIndex");
}

/** TabExpansion2 asks for who calls it: its own variables are not meant. */
function asCaller<T>(ask: () => T): T {
  const engine = runningEngine();
  const { frame } = engine;
  if (frame?.invocation?.command?.name !== "TabExpansion2") return ask();
  engine.frame = frame.caller;
  try {
    return ask();
  } finally {
    engine.frame = frame;
  }
}

function complete(input: string, cursor: number): PropertyBag {
  checkCursor(input, cursor);
  const found = asCaller(() => runningEngine().service(completionServiceKey).complete(input, cursor));
  if (!found) return noCompletion();
  const { start, end, candidates, results } = found;
  return completion(start, end - start, results ?? candidates.map(completionOf));
}

function noCompletion(): PropertyBag {
  return completion(-1, -1, []);
}

function completion(index: number, length: number, results: readonly unknown[]): PropertyBag {
  return commandCompletion(new ListObject(typeByName(resultsType), [...results]), -1, index, length);
}

function commandCompletion(matches: unknown, current: number, index: number, length: number): PropertyBag {
  return new PropertyBag(completionName, {
    CurrentMatchIndex: current,
    ReplacementIndex: index,
    ReplacementLength: length,
    CompletionMatches: matches,
  });
}
