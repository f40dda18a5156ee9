import { type CmdletDefinition, defineCmdlet } from "../../../src/command/prelude.ts";
import type { SessionState } from "../../../src/command/SessionState.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { children, textOf } from "../../../src/objects/xml/childElements.ts";
import { readXml } from "../../../src/objects/xml/readXml.ts";
import { defineNoun, type NounDefinition } from "../../../src/world/nouns/defineNoun.ts";
import { taskError } from "../../../src/world/nouns/messages/taskMessages.ts";
import { listRows } from "../../../src/world/nouns/rows/listRows.ts";
import { removeRow } from "../../../src/world/nouns/rows/writeRow.ts";
import { defineVerb, deriveCmdlet } from "../_noun/deriveCmdlet.ts";
import { changesOf, onNoun } from "../_noun/steps/onNoun.ts";

const read = { accepted: "Read where the rules are imported." };

/** Import- of a file of rules: those that are there go, and the commands of the file make the new ones, all or none. */
export function importRules(noun: string, called: string, rules: NounDefinition): CmdletDefinition {
  const task = defineNoun({
    noun,
    kind: "computed",
    called,
    properties: { FileData: { kind: "Binary" } },
    parameters: { Force: read, Identity: { notModelled: "names a collection, of which there is one" } },
    source: "documented",
  });
  const verb = defineVerb({
    verb: "Import",
    synopsis: () => `Replaces all ${rules.called}s by those of a file.`,
    steps: (cmdlet, definition, uses) =>
      onNoun(cmdlet, "Import", definition, uses, (call) => {
        const { world, given } = call;
        const commands = commandsOf(String(changesOf(call, null).FileData ?? ""));
        for (const command of commands) requireRule(cmdlet.state, command, `New-${rules.noun}`);
        const now = listRows(world, rules);
        if (!cmdlet.shouldProcessSentence(`Importing ${called}.`)) return;
        const question = `Importing a rule collection will overwrite all the existing rules in your organization. Do you want to continue?`;
        if (now.length > 0 && given.get("Force") !== true && !cmdlet.shouldContinue(question, "Confirm")) return;
        world.store.transact(() => {
          for (const row of now) removeRow(world, rules, row);
          for (const command of commands)
            cmdlet.state.invokeText(`& { $ErrorActionPreference = 'Stop'; ${command} }`, () => {});
        });
      }),
  });
  return defineCmdlet({ ...deriveCmdlet(verb, task), module: "Exchange" });
}

const check = "param($Block, [string[]]$Names) $Block.CheckRestrictedLanguage($Names, $null, $false)";

/** A file is somebody else's: its commands make rules from constants, and do nothing besides. */
function requireRule(state: SessionState, command: string, name: string): void {
  try {
    state.createScriptBlock(check).invoke({ args: [state.createScriptBlock(command), [name]] });
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    throw taskError("RuleCollectionInvalid", { why: `it has a command that isn't ${name} with constants.` });
  }
}

function commandsOf(base64: string): readonly string[] {
  const bytes = Buffer.from(base64, "base64");
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = bytes.toString(isWide ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
  const root = documentOf(text).documentElement;
  if (root?.localName !== "rules") throw taskError("RuleCollectionInvalid", { why: "its root isn't 'rules'." });
  return children(root, "rule").flatMap((rule) =>
    children(rule, "version").map((version) => textOf(version, "commandBlock").trim()),
  );
}

function documentOf(text: string): ReturnType<typeof readXml> {
  try {
    return readXml(text, { preserveWhitespace: false });
  } catch {
    throw taskError("RuleCollectionInvalid", { why: "it isn't well-formed XML." });
  }
}
