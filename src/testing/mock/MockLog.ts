import { toText } from "../../objects/ops/toText.ts";
import type { CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { PSModule } from "../../runtime/modules/PSModule.ts";
import type { TestItem } from "../tree/TestTree.ts";
import type { MockBehavior, MockCall, MockHook } from "./MockTable.ts";

/** What Pester tells of mocks where its messages of debugging are asked for (Output.Verbosity Diagnostic), line by line. */
export class MockLog {
  readonly #say: (text: string) => void;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  settingUp(name: string, moduleName: string | null, isFiltered: boolean, test: TestItem | null): void {
    this.#say(`Setting up ${kindOf(isFiltered)} mock for${moduleName === null ? "" : ` ${moduleName} -`} ${name}.`);
    this.#table(test);
  }

  #table(test: TestItem | null): void {
    this.#say(
      test
        ? "We are in a test. Returning mock table from test scope."
        : "We are in a block, one time setup or similar. Returning mock table from test block.",
    );
  }

  /** `isCurrent`: the call stands in the module that it names. */
  resolving(name: string, module: PSModule | null, isNamed: boolean, isCurrent: boolean): void {
    this.#say(`Resolving command ${name}.`);
    if (module === null || !isNamed) {
      this.#say(`Searching for command ${name} in the script scope.`);
      return;
    }
    this.#say(`ModuleName was specified searching for the command in module ${module.name}.`);
    if (isCurrent) this.#say(`We are already running in ${module.name}. Using that.`);
    else this.#say(`Found module ${module.name} version ${module.version}.`);
  }

  resolved(name: string, module: PSModule | null, isNamed: boolean, found: string, home: PSModule | null): void {
    const other = found.toLowerCase() === name.toLowerCase() ? "" : ` and it resolved to ${found}`;
    const place =
      module === null || !isNamed
        ? "the script scope"
        : home === module
          ? `module ${module.name} version ${module.version}`
          : "a different module";
    this.#say(`Found the command ${name} in ${place}${other}.`);
  }

  notFound(name: string, module: PSModule | null, isNamed: boolean): void {
    const place = module === null || !isNamed ? "the script scope" : `module ${module.name} version ${module.version}`;
    this.#say(`Did not find command ${name} in ${place}.`);
  }

  hook(hook: MockHook | null): void {
    this.#say(
      hook
        ? "Mock resolves to an existing hook, will only define mock behavior."
        : "Mock does not have a hook yet, creating a new one.",
    );
  }

  defined({ standInName }: MockHook, names: readonly string[]): void {
    this.#say(`Defined new hook with bootstrap function ${standInName} and aliases ${names.join(", ")}.`);
  }

  added({ hook, filter }: MockBehavior): void {
    const { module, command } = hook;
    this.#say(
      `Adding a new ${kindOf(filter !== null)} behavior to ${module ? `${module.name} - ` : ""}${command.name}.`,
    );
  }

  /** What of all behaviors of a command, the newest first, counts for a call. */
  called(hook: MockHook, all: readonly MockBehavior[], test: TestItem | null): void {
    const { name } = hook.command;
    this.#say(`Mock for ${name} was invoked from block Process, resolving call history and behaviors.`);
    this.#say(`Getting all defined mock behaviors in this and parent scopes for command ${name}.`);
    const ofTest = all.filter(({ owner }) => owner === test);
    if (test) {
      this.#say("We are in a test. Finding all behaviors in this test.");
      this.#say(
        ofTest.length > 0
          ? `Found behaviors for '${name}' in the test.`
          : `Found no behaviors for '${name}' in this test.`,
      );
    }
    this.#say("Finding all behaviors in this block and parent blocks.");
    const blocks = new Set(all.map(({ owner }) => owner).filter((owner) => owner !== test));
    for (const block of blocks) this.#say(`Found behaviors for '${name}' in '${block.name}'.`);
    if (blocks.size === 0) this.#say(`Found 0 behaviors in all parent blocks, and ${ofTest.length} behaviors in test.`);
    this.#filtering(hook, all, test);
  }

  #filtering({ command, module }: MockHook, all: readonly MockBehavior[], test: TestItem | null): void {
    const place = module ? `the target module ${module.name}` : "script scope";
    const target = module?.name ?? "$null";
    this.#say(
      `Filtering behaviors for command ${command.name}, for target module ${target} (Showing all behaviors for this command, actual filtered list is further in the log, look for 'Filtered parametrized behaviors:' and 'Filtered default behaviors:'):`,
    );
    const first = all.find(({ filter }) => filter === null);
    const list = module ? "parametrized behavior list" : "non-module parametrized behavior list";
    for (const one of all) {
      const does =
        one.filter !== null
          ? `adding it to ${list}`
          : one === first
            ? "saving it"
            : "but we already have one that was defined more recently it, skipping it";
      this.#say(`Behavior is a ${kindOf(one.filter !== null)} behavior from ${place}, ${does}:\n${described(one)}`);
    }
    this.#table(test);
    const filtered = all.filter(({ filter }) => filter !== null).map(described);
    this.#say(`Filtered parametrized behaviors:\n${filtered.length === 0 ? "$null" : filtered.join("\n")}`);
    this.#say(`Filtered default behavior:\n${first ? described(first) : "$null"}`);
    this.#say("Finding behavior to use, one that passes filter or a default:");
  }

  /** `renamed`: parameters whose names are those of variables that cannot be set. */
  running(filter: CompiledScriptBlock | null, bound: MockCall["bound"], renamed: readonly string[]): void {
    for (const name of renamed)
      this.#say(
        `! Variable $${name} is a built-in variable, rewriting it to $_${name}. Use the version with _ in your -ParameterFilter.`,
      );
    const context = [...bound].map(([name, value]) => `${name} = ${toText(value)}`).join(", ");
    const seen = bound.size === 0 ? "without any context" : `with context: ${context}`;
    this.#say(`Running mock filter { ${filter?.text ?? " $True "} } ${seen}.`);
  }

  answered(value: unknown, passed: boolean): void {
    const verdict = passed ? "which is truthy. Filter passed." : "which is falsy. Filter did not pass.";
    this.#say(`Mock filter returned value '${toText(value)}', ${verdict}`);
  }

  chosen({ body, filter }: MockBehavior): void {
    const why = filter === null ? "is a default behavior" : "passed parameter filter";
    this.#say(`{ ${body?.text ?? ""} } ${why} and will be used for the mock call.`);
  }

  noneChosen(isSix: boolean): void {
    this.#say(`No parametrized or default behaviors were found${isSix ? "" : " filter"}.`);
    this.#say(
      isSix
        ? "The mock did not match any filtered behavior, and there was no default behavior. Failing."
        : "Invoking the original command.",
    );
  }

  executing({ hook: { module, command } }: MockBehavior): void {
    this.#say(`Executing mock behavior for mock${module ? ` ${module.name} -` : ""} ${command.name}.`);
  }

  executed({ hook: { module, command } }: MockBehavior): void {
    this.#say(`Behavior for${module ? ` ${module.name} -` : ""} ${command.name} was executed.`);
  }

  verifying(test: TestItem | null): void {
    this.#say("Getting all verifiable mock behaviors in this scope.");
    if (test) this.#say("We are in a test. Finding all behaviors in this test.");
  }

  /** A variable of the caller that a filter could take for a parameter. */
  hidden(name: string, value: unknown, command: CommandInfo): void {
    this.#say(
      `! Variable $${name} with value '${toText(value)}' exists in current scope and matches a parameter in ${command.name} which may cause false matches in ParameterFilter. Consider renaming the existing variable or use $PesterBoundParameters.${name} in ParameterFilter.`,
    );
  }

  removed({ standInName, module, command }: MockHook, names: readonly string[]): void {
    const state = module ? `module ${module.name} session state` : "script session state";
    this.#say(`Removing function ${standInName} and aliases ${names.join(", ")} for ${command.name}.`);
    this.#say(`Removed function ${standInName} from ${state}.`);
    for (const name of names) this.#say(`Removed alias ${name} from ${state}.`);
  }
}

function kindOf(isFiltered: boolean): string {
  return isFiltered ? "parametrized" : "default";
}

function described({ hook, body, filter, isVerifiable }: MockBehavior): string {
  const block = (one: CompiledScriptBlock | null): string => (one === null ? "$null" : `{ ${one.text.trim()} }`);
  return [
    `Target module: ${hook.module?.name ?? "$null"}`,
    `Body: ${body === null ? "{  }" : block(body)}`,
    `Filter: ${block(filter)}`,
    `Default: ${filter === null ? "$true" : "$false"}`,
    `Verifiable: ${isVerifiable ? "$true" : "$false"}`,
  ]
    .map((line) => `     ${line}`)
    .join("\n");
}
