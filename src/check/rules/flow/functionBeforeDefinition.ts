import { oncePer } from "../../../base/oncePer.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { FunctionDefinition } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import type { Rule } from "../../Rule.ts";

export const functionBeforeDefinition: Rule = {
  id: "FunctionBeforeDefinition",
  severity: "error",
  summary: "A function that runs before the statement that defines it.",
  unit({ tree }, { scope, table, report }) {
    const statements = tree.endBlock?.statements ?? [];
    if (tree.beginBlock !== null || tree.processBlock !== null) return;
    const later = new Map<string, FunctionDefinition>();
    for (const each of statements) if (each.kind === "FunctionDefinition") later.set(each.name.toLowerCase(), each);
    if (later.size === 0) return;
    const bodies = new Map(later);
    for (const statement of statements) {
      if (statement.kind === "FunctionDefinition") later.delete(statement.name.toLowerCase());
      else if (later.size > 0)
        for (const [name, command] of runsIn(statement, bodies)) {
          const definition = later.get(name);
          if (definition === undefined || !scope.isDefinedOnce(name) || table.spelling(name) !== null) continue;
          later.delete(name);
          report(
            command.extent,
            `${definition.name} runs here before the statement that defines it. Move the function up.`,
          );
        }
    }
  },
};

/** The functions that run when a statement does, those that they call among them, with the command of the statement that leads there. */
function runsIn(statement: Node, bodies: ReadonlyMap<string, FunctionDefinition>): ReadonlyMap<string, Command> {
  const found = new Map<string, Command>();
  const pending = callsIn(statement).map((command) => ({ command, first: command }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const name = commandName(next.command)?.toLowerCase() ?? "";
    const definition = bodies.get(name);
    if (definition === undefined || found.has(name)) continue;
    found.set(name, next.first);
    for (const command of callsIn(definition.body)) pending.push({ command, first: next.first });
  }
  return found;
}

/** The commands of a statement that run with it: not those of functions and of blocks that are values. */
const callsIn = oncePer((node: Node): readonly Command[] => {
  const own: Command[] = [];
  walk(node, (inner) => inner.kind === "Command" && own.push(inner), null, isOther);
  return own;
});

function isOther({ kind }: Node): boolean {
  return kind === "FunctionDefinition" || kind === "ScriptBlockExpression" || kind === "TypeDefinition";
}
