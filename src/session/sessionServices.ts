import { checkStop } from "../base/budget.ts";
import { randomKey } from "../base/Random.ts";
import { cloudKey } from "../cloud/cloudKey.ts";
import { testFrameworkKey } from "../command/catalogue/testFramework.ts";
import { organizationHistoryKey } from "../command/OrganizationHistory.ts";
import { readLineServiceKey } from "../command/readLine/readLineService.ts";
import { assemblyModelsKey } from "../command/services/assemblyModels.ts";
import { commandServiceKey } from "../command/services/CommandService.ts";
import { debuggerServiceKey } from "../command/services/DebuggerService.ts";
import { eventManagerKey } from "../command/services/eventManagerKey.ts";
import { jobTableKey } from "../command/services/jobTable.ts";
import { moduleServiceKey } from "../command/services/ModuleService.ts";
import { NumberedTable } from "../command/services/NumberedTable.ts";
import { runspaceServiceKey } from "../command/services/RunspaceService.ts";
import { runspaceTableKey } from "../command/services/runspaceTable.ts";
import { sessionTableKey } from "../command/services/sessionTable.ts";
import { traceServiceKey } from "../command/services/TraceService.ts";
import { transcriptServiceKey } from "../command/services/TranscriptService.ts";
import { ambient } from "../objects/host/ambient.ts";
import { toText } from "../objects/ops/toText.ts";
import { RunspaceObject } from "../objects/values/shell/RunspaceObject.ts";
import type { CertificateStores } from "../providers/certificate/CertificateStores.ts";
import { createProviders } from "../providers/createProviders.ts";
import { moduleFolders, modulesIn } from "../providers/moduleFolders.ts";
import { type ProviderService, providerServiceKey } from "../providers/ProviderService.ts";
import { scriptOnPath } from "../providers/scriptOnPath.ts";
import { CommandCatalog } from "../runtime/commands/CommandCatalog.ts";
import { nestedPromptKey } from "../runtime/debug/nestedPrompt.ts";
import type { Engine } from "../runtime/Engine.ts";
import { scriptFilesKey } from "../runtime/functions/scriptFiles.ts";
import { ModuleTable } from "../runtime/modules/ModuleTable.ts";
import { fileRedirectionKey } from "../runtime/pipeline/fileRedirection.ts";
import { readTextLinesKey } from "../runtime/pipeline/textLines.ts";
import { driveVariablesKey } from "../runtime/scope/driveVariables.ts";
import { sessionPathsKey } from "../runtime/scope/sessionPaths.ts";
import { SessionStateView } from "../runtime/values/SessionStateView.ts";
import { worldKey } from "../world/worldKey.ts";
import type { CmdletTable } from "./CmdletTable.ts";
import { completionServiceKey } from "./completion/completionService.ts";
import { openOutputFile } from "./openOutputFile.ts";
import { providerPaths } from "./providerPaths.ts";
import { refuseByPolicy } from "./refuseByPolicy.ts";
import type { Session } from "./Session.ts";

/** Hands the engine what is made when first needed: drives, the organisation, files for redirection. */
export function sessionServices(session: Session, cmdlets: CmdletTable): void {
  const { engine, options } = session;
  engine.setService(randomKey, session.random);
  engine.provideService(commandServiceKey, () => new CommandCatalog(engine));
  engine.provideService(testFrameworkKey, () => ({
    get version() {
      return cmdlets.testFramework;
    },
    set version(version) {
      cmdlets.testFramework = version;
    },
    imported: () => {},
  }));
  engine.provideService(assemblyModelsKey, () => () => null);
  engine.provideService(moduleServiceKey, () => new ModuleTable(engine));
  engine.provideService(providerServiceKey, () => makeProviders(session));
  const providers = () => engine.service(providerServiceKey);
  engine.provideService(driveVariablesKey, () => ({
    get: (drive, path) => providers().getContentVariable(drive, path),
    set: (drive, path, value) => providers().setContentVariable(drive, path, value),
  }));
  engine.provideService(sessionPathsKey, () => providerPaths(providers));
  engine.provideService(scriptFilesKey, () => ({
    read: (path, asPattern) => providers().scriptFile(path, asPattern),
    onPath: (name) => scriptOnPath(providers(), name),
    refuseByPolicy: (path) => refuseByPolicy(engine, path),
    modules: () => moduleFolders(providers()).flatMap((folder) => modulesIn(providers(), folder)),
  }));
  engine.provideService(readTextLinesKey, () => (path) => providers().textLines(path));
  engine.provideService(fileRedirectionKey, () => (path, append) => openOutputFile(engine, path, append));
  engine.provideService(runspaceServiceKey, () => {
    const { SessionRunspaces } =
      require("./runspaces/SessionRunspaces.ts") as typeof import("./runspaces/SessionRunspaces.ts");
    return new SessionRunspaces(session);
  });
  engine.provideService(nestedPromptKey, () => {
    const { nestedPrompt } = require("./nestedPrompt.ts") as typeof import("./nestedPrompt.ts");
    return () => nestedPrompt(session);
  });
  engine.provideService(completionServiceKey, () => {
    const { completeInput } = require("./completion/Completer.ts") as typeof import("./completion/Completer.ts");
    return {
      complete(input, cursor) {
        const found = completeInput(session, input, cursor);
        // What a completer of a script ran into was no answer; a limit that it reached ends the script.
        checkStop();
        return found;
      },
    };
  });
  engine.provideService(readLineServiceKey, () => ({ input: null, read: () => null }));
  engine.setService(transcriptServiceKey, session.host);
  engine.provideService(eventManagerKey, () => {
    const { EventManager } =
      require("../command/services/EventManager.ts") as typeof import("../command/services/EventManager.ts");
    session.events = new EventManager();
    return session.events;
  });
  engine.provideService(debuggerServiceKey, () => {
    const { Debugger } = require("../runtime/debug/Debugger.ts") as typeof import("../runtime/debug/Debugger.ts");
    return new Debugger(engine);
  });
  engine.provideService(traceServiceKey, () => {
    const { TraceSources } =
      require("../runtime/debug/TraceSources.ts") as typeof import("../runtime/debug/TraceSources.ts");
    return new TraceSources(engine);
  });
  engine.provideService(jobTableKey, () => new NumberedTable());
  engine.provideService(runspaceTableKey, () => {
    const table = new NumberedTable<RunspaceObject>();
    const id = table.nextId();
    table.add(new RunspaceObject(id, `Runspace${id}`, ambient().newGuid()));
    return table;
  });
  engine.provideService(sessionTableKey, () => new NumberedTable());
  if (options.world) {
    const open = options.world;
    let opened: ReturnType<typeof open> | null = null;
    const once = () => {
      opened ??= open();
      return opened;
    };
    engine.provideService(worldKey, () => once().world);
    engine.provideService(cloudKey, () => once().cloud);
    engine.provideService(organizationHistoryKey, () => {
      const { WorldHistory } = require("./worldHistory.ts") as typeof import("./worldHistory.ts");
      return new WorldHistory(once().world);
    });
  }
}

function makeProviders(session: Session): ProviderService {
  const { engine, options } = session;
  const providers = createProviders({
    state: () => new SessionStateView(engine, engine.currentScope),
    clock: options.clock,
    mounts: options.mounts,
    look: options.look,
    environment: options.environment,
    registry: options.registry ?? null,
    certificates: options.world ? certificateStores(engine) : null,
  });
  providers.setLocation(options.location);
  for (const { info } of providers.providers()) info.module = () => moduleOf(engine, info.moduleName);
  return providers;
}

/** The module of the shell that a provider belongs to. */
function moduleOf(engine: Engine, name: string): unknown {
  const home = new SessionStateView(engine, engine.globalScope).getVariable("PSHOME")?.value;
  const folder = `${toText(home ?? "")}\\Modules\\${name}`;
  const path = `${folder}\\${name}.psd1`;
  const module = engine.service(moduleServiceKey).describe({ name, path, functions: [], aliases: [], cmdlets: [] });
  module.moduleType = "Manifest";
  return module;
}

/** Loaded with the drives and not before: it brings the cryptography of Node. */
function certificateStores(engine: Engine): CertificateStores {
  const { worldCertificateStores } =
    require("../providers/certificate/worldCertificateStores.ts") as typeof import("../providers/certificate/worldCertificateStores.ts");
  return worldCertificateStores(() => engine.service(worldKey));
}
