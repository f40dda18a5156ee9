import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import {
  type Runspace,
  type RunspaceOptions,
  type RunspaceService,
  runspaceServiceKey,
} from "../../command/services/RunspaceService.ts";
import { compileText } from "../../compile/blocks/compileText.ts";
import { extentText } from "../../diag/Extent.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { SenderInfo } from "../../objects/values/shell/SenderInfo.ts";
import type { Mount } from "../../providers/createProviders.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { MemoryVolume } from "../../providers/fileSystem/MemoryVolume.ts";
import { MachineState } from "../../providers/MachineState.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { RegistryProvider } from "../../providers/registry/RegistryProvider.ts";
import { standardRegistry } from "../../providers/registry/standardRegistry.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { BlockRunner } from "../../runtime/functions/invokeBlock.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { findMachine } from "../../world/server/Machine.ts";
import { worldKey } from "../../world/worldKey.ts";
import type { Session } from "../Session.ts";
import { RunspaceClock } from "./RunspaceClock.ts";
import { RunspaceHost } from "./RunspaceHost.ts";
import { SessionRunspace } from "./SessionRunspace.ts";

/** What sessions on one computer have in common. */
interface Computer {
  readonly mounts: readonly Mount[];
  readonly environment: EnvironmentVariables;
  readonly registry: RegistryKey | null;
  readonly machine: MachineState | null;
  readonly location: string;
}

/** Makes runspaces beside a session: they share its computer (drives, registry, organisation) and nothing else. */
export class SessionRunspaces implements RunspaceService {
  #outer: SessionRunspaces | null = null;
  readonly #computers = new CaseInsensitiveMap<Computer>();

  constructor(readonly session: Session) {}

  get isNested(): boolean {
    return this.session.options.host instanceof RunspaceHost;
  }

  open(options: RunspaceOptions = {}): Runspace {
    const { session } = this;
    const parent = session.options;
    const clock = new RunspaceClock(parent.clock.now());
    const computer = options.computer === undefined ? this.#here() : this.#otherComputer(options.computer);
    const location = options.location ?? computer.location;
    const made = session.sibling({
      host: new RunspaceHost(parent.host.width, options.isSentTo === true),
      clock,
      seed: `${parent.seed}/${session.random.nextDouble()}`,
      timeZone: parent.timeZone,
      mounts: computer.mounts,
      location,
      ...(options.edition ? { edition: options.edition } : {}),
      account: session.engine.limits,
      environment: options.environment ? new EnvironmentVariables(options.environment) : computer.environment,
      ...(options.computer === undefined ? {} : { computerName: options.computer }),
      ...(computer.registry ? { registry: computer.registry } : {}),
    });
    const providers = made.engine.service(providerServiceKey);
    providers.machine = computer.machine ?? providers.machine;
    const runspaces = made.engine.service(runspaceServiceKey);
    if (runspaces instanceof SessionRunspaces) runspaces.#outer = this;
    if (options.isSentTo) made.engine.globalScope.create("PSSenderInfo", new SenderInfo());
    session.activate();
    return new SessionRunspace(made, session, clock, location, options.as);
  }

  enter(runspace: Runspace): void {
    this.session.entered = runspace;
  }

  leave(): void {
    if (this.#outer) this.#outer.leave();
    else this.session.entered = null;
  }

  /** What another session on this computer shares with the running one. */
  #here(): Computer {
    const providers = this.session.engine.service(providerServiceKey);
    const registry = providers.providers().find((provider) => provider instanceof RegistryProvider);
    return {
      mounts: [...providers.fileSystem.files.volumes()].map(([letter, volume]) => ({ letter, folder: { volume } })),
      environment: new EnvironmentVariables(providers.environment.entries()),
      registry: registry?.root ?? null,
      machine: providers.machine,
      location: providers.location.path,
    };
  }

  #otherComputer(name: string): Computer {
    let found = this.#computers.get(name);
    if (!found) {
      const machine = findMachine(this.session.engine.service(worldKey), name);
      if (!machine) throw new Error(`There is no computer '${name}'.`);
      const environment = new EnvironmentVariables(machine.environment.map((row) => [row.name, row.value] as const));
      const volume = new MemoryVolume(this.session.options.clock);
      const registry = standardRegistry(environment, machine.operatingSystem);
      const mounts = [{ letter: "C", folder: { volume }, isSystem: true }];
      found = { mounts, environment, registry, machine: new MachineState(), location: "C:\\" };
      this.#computers.set(name, found);
    }
    return { ...found, environment: new EnvironmentVariables(found.environment.entries()) };
  }

  usingValues(block: ScriptBlock, isParallel = false): ReadonlyMap<string, unknown> {
    const found = new Map<string, unknown>();
    if (!(block instanceof CompiledScriptBlock)) return found;
    const { engine } = this.session;
    for (const text of usingTexts(block.source.ast as Node, isParallel)) {
      const [, variable] = /^\$(?:using:)?(\w+)$/i.exec(text) ?? [];
      if (variable !== undefined && engine.currentScope.lookUp(variable.toLowerCase()) === undefined)
        throw runtimeError("UsingVariableIsUndefined", [`$using:${variable}`]);
      const read = compileText(text.replace(/^[$@](\{?)using:/i, "$$$1"), null, engine);
      const values: unknown[] = [];
      const runner = new BlockRunner(read, engine.currentScope, engine.currentStreams);
      runner.run({ newScope: false, output: (value) => values.push(value) });
      found.set(text.toLowerCase(), values.length > 1 ? values : (values[0] ?? null));
    }
    return found;
  }
}

/** What ForEach-Object -Parallel inside of another one uses is that one's affair. */
function usingTexts(node: Node, isParallel: boolean): Set<string> {
  const found = new Set<string>();
  const visit = (at: Node): void => {
    if (at.kind === "UsingExpression") found.add(extentText(at.subExpression.extent));
    else if (!isParallel || at.kind !== "Command" || !runsParallel(at)) childrenOf(at).forEach(visit);
  };
  visit(node);
  return found;
}

const parallelNames = new Set(["foreach-object", "foreach", "%"]);

function runsParallel({ commandElements }: Command): boolean {
  const [name] = commandElements;
  return (
    name?.kind === "StringConstantExpression" &&
    parallelNames.has(name.value.toLowerCase()) &&
    commandElements.some(
      (one) =>
        one.kind === "CommandParameter" &&
        one.parameterName !== "" &&
        "parallel".startsWith(one.parameterName.toLowerCase()),
    )
  );
}
