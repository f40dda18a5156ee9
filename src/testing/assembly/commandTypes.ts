import { Delegate } from "../../objects/calls/Delegate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import type { CommandLookup } from "../../runtime/commands/preCommandLookup.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { TypeCode } from "./TypeCode.ts";

/** The mocks that hold in a whole session, and the run that they are of. */
class GlobalMocks {
  readonly commands = new Map<string, { readonly name: string; readonly command: unknown }>();
  runId: string | null = null;
  suppressed: string | null = null;
  readonly handler = new Delegate(
    typeByName("System.EventHandler[System.Management.Automation.CommandLookupEventArgs]"),
    (_sender, lookup) => this.#answer(lookup as CommandLookup),
  );

  /** A command that is mocked is the mock, but for the one that somebody wants to see itself. */
  #answer(lookup: CommandLookup): undefined {
    const key = lookup.commandName.toLowerCase();
    const found = key === this.suppressed ? undefined : this.commands.get(key);
    if (!found) return;
    lookup.command = unwrap(found.command) as CommandInfo;
    lookup.stopSearch = true;
  }
}

const mocksOfTypes = new WeakMap<ClrType, GlobalMocks>();

/** Types of a loaded assembly are a session's own, and so is what they keep. */
function mocksOf(type: ClrType): GlobalMocks {
  const found = mocksOfTypes.get(type) ?? new GlobalMocks();
  mocksOfTypes.set(type, found);
  return found;
}

const globalMockHook: TypeCode = () => ({
  staticProperties: {
    Handler(this: ClrType) {
      return mocksOf(this).handler;
    },
    Count(this: ClrType) {
      return mocksOf(this).commands.size;
    },
    CurrentRunId(this: ClrType) {
      return mocksOf(this).runId;
    },
  },
  statics: {
    SetCurrentRun(this: ClrType, runId: string | null) {
      const mocks = mocksOf(this);
      const before = mocks.runId;
      mocks.runId = runId;
      return before;
    },
    BeginSuppress(this: ClrType, name: string) {
      mocksOf(this).suppressed = name.toLowerCase();
    },
    EndSuppress(this: ClrType) {
      mocksOf(this).suppressed = null;
    },
    Register(this: ClrType, name: string, command: unknown) {
      mocksOf(this).commands.set(name.toLowerCase(), { name, command });
    },
    Unregister(this: ClrType, name: string) {
      mocksOf(this).commands.delete(name.toLowerCase());
    },
    IsRegistered(this: ClrType, name: string) {
      return mocksOf(this).commands.has(name.toLowerCase());
    },
    Clear(this: ClrType) {
      mocksOf(this).commands.clear();
    },
    GetSnapshot(this: ClrType) {
      const table = new Hashtable();
      for (const { name, command } of mocksOf(this).commands.values()) table.set(name, command);
      return table;
    },
  },
});

const verbsPatcher: TypeCode = () => ({
  statics: {
    AllowShouldVerb: () => {
      runningEngine().addedVerbs.add("should");
    },
  },
});

/** What changes how the session finds and names commands. */
export const commandTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.GlobalMockHook": globalMockHook,
  "Pester.VerbsPatcher": verbsPatcher,
};
