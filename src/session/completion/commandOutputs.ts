import { catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import { CmdletInfo, FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { boundElement } from "./boundElement.ts";
import type { Inferred } from "./Inferred.ts";
import { type InferenceScope, inferPipeline, membersOf, ofTypeName, typeOfText } from "./inferValue.ts";
import { sampleOf } from "./sampleOf.ts";

/** Cmdlets that write what they get. */
const passing: ReadonlySet<string> = new Set([
  "Where-Object",
  "Sort-Object",
  "Tee-Object",
  "Get-Unique",
  "Write-Output",
  "Get-Random",
]);

/** What a command of a pipeline writes, one object of it; `input` is what it gets. */
export function commandOutputs(command: Command, scope: InferenceScope, input: () => Inferred | null): Inferred | null {
  const { engine } = scope;
  const [head] = command.commandElements;
  if (head?.kind !== "StringConstantExpression") return null;
  const found = findCommand(engine, engine.globalScope, head.value);
  if (!found) return null;
  if (passing.has(found.name)) return input();
  if (found.name === "Select-Object") return selected(command, scope, input());
  if (found.name === "ForEach-Object") return ofBlock(command, scope);
  if (found.name === "New-Object") {
    const type = boundElement(engine, command, "TypeName");
    return type?.kind === "StringConstantExpression" ? typeOfText(type.value, scope) : null;
  }
  if (found instanceof FunctionInfo) return null;
  if (!(found instanceof CmdletInfo)) return null;
  const types =
    found.definition.outputs ?? catalogueCmdlet(found.name, found.moduleName, engine.edition)?.outputs ?? [];
  const known = types.map(ofTypeName).filter((one) => one !== null);
  return sampleOf(engine, found) ?? oneOf(known);
}

/** Where several types are documented, it is one of them. */
function oneOf(known: readonly Inferred[]): Inferred | null {
  if (known.length < 2) return known[0] ?? null;
  return { kind: "types", types: known.flatMap((one) => (one.kind === "type" ? [one.type] : [])) };
}

/** -Property gives an object with these names, -ExpandProperty what is in one. */
function selected(command: Command, scope: InferenceScope, input: Inferred | null): Inferred | null {
  const properties = boundElement(scope.engine, command, "Property");
  if (!properties) return input;
  const names = namesIn(properties);
  const all = names.includes("*") && input ? membersOf(input).map(({ name }) => name) : [];
  return { kind: "names", names: [...names.filter((name) => name !== "*"), ...all], isTable: false };
}

function namesIn(node: Node): string[] {
  if (node.kind === "StringConstantExpression") return [node.value];
  if (node.kind === "ArrayLiteral") return node.elements.flatMap(namesIn);
  if (node.kind !== "Hashtable") return [];
  const name = node.keyValuePairs.find(
    ({ key }) => key.kind === "StringConstantExpression" && /^(?:n|name|l|label)$/i.test(key.value),
  )?.value;
  const element = name?.kind === "Pipeline" ? name.pipelineElements[0] : name;
  const value = element?.kind === "CommandExpression" ? element.expression : null;
  return value?.kind === "StringConstantExpression" ? [value.value] : [];
}

/** The last statement of the block that ForEach-Object runs. */
function ofBlock(command: Command, scope: InferenceScope): Inferred | null {
  const block = command.commandElements.find((element) => element.kind === "ScriptBlockExpression");
  if (block?.kind !== "ScriptBlockExpression") return null;
  const last = block.scriptBlock.endBlock?.statements.at(-1);
  return last ? inferPipeline(last, { ...scope, ancestors: [...scope.ancestors, command, block] }) : null;
}
