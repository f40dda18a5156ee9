import type { Runspace, RunspaceOptions, RunspaceService } from "../../command/RunspaceService.ts";
import { compileText } from "../../compile/compileText.ts";
import { extentText } from "../../diag/Extent.ts";
import type { ScriptBlock } from "../../objects/model/ScriptBlock.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { RegistryProvider } from "../../providers/registry/RegistryProvider.ts";
import { CompiledScriptBlock } from "../../runtime/CompiledScriptBlock.ts";
import { BlockRunner } from "../../runtime/invokeBlock.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { RecordingHost } from "../RecordingHost.ts";
import { Session } from "../Session.ts";
import { RunspaceClock } from "./RunspaceClock.ts";
import { SessionRunspace } from "./SessionRunspace.ts";

/** Makes runspaces beside a session: they share its computer (drives, registry, organisation) and nothing else. */
export class SessionRunspaces implements RunspaceService {
  constructor(readonly session: Session) {}

  get isNested(): boolean {
    return this.session.options.host instanceof RunspaceHost;
  }

  open(options: RunspaceOptions = {}): Runspace {
    const { session } = this;
    const parent = session.options;
    const providers = session.engine.service(providerServiceKey);
    const registry = providers.providers().find((provider) => provider instanceof RegistryProvider);
    const clock = new RunspaceClock(parent.clock.now());
    const location = options.location ?? providers.location.path;
    const made = new Session({
      ...parent,
      host: new RunspaceHost(parent.host.width, () => null),
      clock,
      seed: `${parent.seed}/${session.random.nextDouble()}`,
      timeZone: parent.timeZone,
      mounts: [...providers.fileSystem.files.volumes()].map(([letter, volume]) => ({ letter, folder: { volume } })),
      location,
      environment: new EnvironmentVariables(parent.environment.entries()),
      ...(registry ? { registry: registry.root } : {}),
    });
    made.engine.service(providerServiceKey).machine = providers.machine;
    session.activate();
    return new SessionRunspace(made, session, clock, location);
  }

  usingValues(block: ScriptBlock): ReadonlyMap<string, unknown> {
    const found = new Map<string, unknown>();
    if (!(block instanceof CompiledScriptBlock)) return found;
    const { engine } = this.session;
    for (const text of usingTexts(block.source.ast as Node)) {
      const read = compileText(text.replace(/^([$@]\{?)using:/i, "$1"), null, engine);
      const values: unknown[] = [];
      const runner = new BlockRunner(read, engine.currentScope, engine.currentStreams);
      runner.run({ newScope: false, output: (value) => values.push(value) });
      found.set(text.toLowerCase(), values.length > 1 ? values : (values[0] ?? null));
    }
    return found;
  }
}

/** The host of a runspace: nobody is at its keyboard, and nothing of it is a screen. */
class RunspaceHost extends RecordingHost {
  override write(): void {}
  override writeError(): void {}
}

function usingTexts(node: Node): Set<string> {
  const found = new Set<string>();
  const visit = (at: Node): void => {
    if (at.kind === "UsingExpression") {
      found.add(extentText(at.subExpression.extent));
    } else childrenOf(at).forEach(visit);
  };
  visit(node);
  return found;
}
