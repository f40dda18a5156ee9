import path from "node:path";
import { cmdletTable } from "virtual:cmdlets";
import type { Clock } from "../../base/Clock.ts";
import { testFrameworkKey } from "../../command/catalogue/testFramework.ts";
import { cmdlabModuleKey } from "../../command/cmdlabModule.ts";
import { organizationHistoryKey } from "../../command/OrganizationHistory.ts";
import { assemblyModelsKey } from "../../command/services/assemblyModels.ts";
import type { PSHost } from "../../command/services/PSHost.ts";
import type { Credential } from "../../console/ConsoleHost.ts";
import { findTimeZone } from "../../objects/text/time/timeZoneNames.ts";
import type { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import type { Mount } from "../../providers/createProviders.ts";
import { EnvironmentVariables } from "../../providers/EnvironmentVariables.ts";
import { MemoryVolume } from "../../providers/fileSystem/MemoryVolume.ts";
import { UndoableVolume } from "../../providers/fileSystem/UndoableVolume.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import { applyRegistryChanges, registryChanges } from "../../providers/registry/registryChanges.ts";
import { standardRegistry } from "../../providers/registry/standardRegistry.ts";
import type { LimitMeters, LimitValues } from "../../runtime/Limits.ts";
import { Session, type SessionOptions } from "../../session/Session.ts";
import type { SessionObserver } from "../../session/SessionObserver.ts";
import { getOrganization } from "../../world/Organization.ts";
import { shellMachine } from "../../world/server/Machine.ts";
import { registryRecords } from "../../world/server/RegistryRecord.ts";
import { findAccount } from "../../world/tenant/Account.ts";
import { type HostMount, openMount } from "../HostMount.ts";
import { nodeMeters } from "../nodeMeters.ts";
import type { OpenOrganization } from "../openOrganization.ts";
import type { GlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type MadeObject, madeText } from "../populate/MadeObject.ts";
import { ScriptView } from "../ScriptView.ts";

/**
 * Sessions on one organisation. Without a state folder nothing of the organisation is made before something asks for it,
 * so that a command that needs none starts fast.
 */
export class Shell {
  readonly options: GlobalOptions;
  /** Whether the sessions that are made from now on have what only a person at the prompt has. */
  atPrompt = false;
  /** Whether each session finds the drives in memory and the registry as the one before has left them. */
  keepsDrives = false;
  #drives: readonly Mount[] | null = null;
  /** How script files of the host look from inside. */
  readonly scripts: ScriptView;
  readonly #start: string | null;
  /** Told of what scripts meet in the sessions that are made from now on. */
  observer: SessionObserver | null = null;
  readonly #notice: (text: string) => void;
  #organization: OpenOrganization | null = null;
  #saidWho = false;
  /** The name of the account that --sign-in let run the shell; null: the server's own. */
  #userName: string | null = null;

  readonly #works: "itself" | "copy";
  /** The registry of the computer, where the sessions share it. */
  #registry: RegistryKey | null = null;

  /**
   * `notice` takes the lines that are not a script's output; `files`: the script files of the host that are to run; `works`:
   * whether on the organisation itself, or on a copy in memory of it; `around`: the folder that is seen with a script's own.
   */
  constructor(
    options: GlobalOptions,
    notice: (text: string) => void,
    files: readonly string[] = [],
    works: "itself" | "copy" = "itself",
    around?: (folder: string) => string,
  ) {
    this.#works = works;
    this.options = options;
    const { state, mounts } = options;
    const system: readonly HostMount[] =
      state === null || works === "copy" ? [] : [{ letter: "C", folder: { host: path.join(state, "C") } }];
    this.scripts = new ScriptView([...mounts, ...system], files, around);
    this.#start = files.length > 0 ? this.scripts.insideFolder(process.cwd()) : null;
    this.#notice = notice;
    // What a person named is looked at first, so that a mistake in it ends the program before a script runs.
    const { state: folder, scenario, signIn } = options;
    if (folder !== null || scenario !== null || (signIn !== null && signIn !== "none")) this.organization;
  }

  get organization(): OpenOrganization {
    if (!this.#organization) {
      const { openOrganization, copyOrganization } =
        require("../openOrganization.ts") as typeof import("../openOrganization.ts");
      const open = this.#works === "copy" ? copyOrganization : openOrganization;
      this.#organization = open(this.options, this.#notice);
      this.#signInToShell(this.#organization);
    }
    return this.#organization;
  }

  get isOpen(): boolean {
    return this.#organization !== null;
  }

  session(
    host: PSHost,
    stopFlag: Int32Array,
    meters: LimitMeters = nodeMeters,
    limits: Partial<LimitValues> = this.options.limits,
  ): Session {
    const { options } = this;
    const clock: Clock = {
      now: () => this.organization.clock.now(),
      sleep: (milliseconds) => this.organization.clock.sleep(milliseconds),
    };
    const shell = this;
    const sessionOptions: SessionOptions = {
      edition: options.edition,
      host,
      cmdlets: cmdletTable,
      clock,
      seed: options.seed,
      get timeZone() {
        return shell.#timeZone();
      },
      get mounts() {
        return shell.#mounts();
      },
      location: options.location ?? this.#start ?? "C:\\",
      get environment() {
        return shell.#environment();
      },
      get registry() {
        return shell.#stateRegistry();
      },
      look: "Windows",
      ownCmdlets: this.atPrompt ? ["Prompt", "Screen"] : [],
      ...(options.errorView ? { errorView: options.errorView } : {}),
      limits,
      meters,
      stopFlag,
      world: () => this.organization,
      notice: this.#notice,
      ...(this.observer ? { observer: this.observer } : {}),
    };
    const session = new Session(sessionOptions);
    session.engine.service(testFrameworkKey).imported = () => {
      const { pesterRun } =
        require("../../testing/run/PesterRun.ts") as typeof import("../../testing/run/PesterRun.ts");
      const { registerTypeData } =
        require("../../testing/configuration/registerTypeData.ts") as typeof import("../../testing/configuration/registerTypeData.ts");
      pesterRun(session.engine).showModule();
      registerTypeData();
    };
    session.engine.provideService(assemblyModelsKey, () => {
      const { pesterAssembly } =
        require("../../testing/assembly/pesterAssembly.ts") as typeof import("../../testing/assembly/pesterAssembly.ts");
      return pesterAssembly;
    });
    session.engine.provideService(cmdlabModuleKey, () => ({
      imported() {
        const { enableStateOperators } =
          require("../../testing/state/enableStateOperators.ts") as typeof import("../../testing/state/enableStateOperators.ts");
        session.engine.service(organizationHistoryKey);
        enableStateOperators(session.engine);
      },
    }));
    return session;
  }

  /** With --populate: makes what a script of the session names and is not there, but for names in `absent`, and gives it. */
  populate(script: string, session: Session, absent?: ReadonlySet<string>): readonly MadeObject[] {
    if (!this.options.populate) return [];
    const { populate } = require("../populate/populate.ts") as typeof import("../populate/populate.ts");
    const { makeFiles } = require("../populate/makeFiles.ts") as typeof import("../populate/makeFiles.ts");
    const { namedFiles } = require("../populate/namedFiles.ts") as typeof import("../populate/namedFiles.ts");
    const { columnTexts } = require("../populate/columnTexts.ts") as typeof import("../populate/columnTexts.ts");
    const { world, scenario } = this.organization;
    const { edition } = this.options;
    const providers = session.engine.service(providerServiceKey);
    const files = namedFiles(script, edition);
    return [
      ...populate(world, scenario.scenario, script, edition, columnTexts(providers, files), absent),
      ...makeFiles(world, providers, files),
    ];
  }

  /** The same for a script whose output is all that is shown; what was made goes to the notices. */
  populateAndSay(script: string, session: Session): void {
    for (const made of this.populate(script, session)) this.#notice(madeText(made));
  }

  /** The account that answers for a credential prompt where nobody is at the keyboard; says once which. */
  signIn(): Credential | null {
    const { signIn } = this.options;
    if (signIn?.toLowerCase() === "none") return null;
    const { world } = this.organization;
    const userName = signIn ?? getOrganization(world).administrator;
    if (!this.#saidWho)
      this.#notice(
        `A script asks for credentials and nobody is at the keyboard: ${userName} signs in (--sign-in picks another account).`,
      );
    this.#saidWho = true;
    return { userName, password: findAccount(world, userName)?.password ?? "" };
  }

  /** An account of the directory that --sign-in names runs the shell: what it may do is what its roles let it. */
  #signInToShell({ world }: OpenOrganization): void {
    const { signIn } = this.options;
    if (signIn === null || signIn.toLowerCase() === "none") return;
    const { accountOf, isUserNamed, signInAccount } =
      require("../../world/roles/signedInAccount.ts") as typeof import("../../world/roles/signedInAccount.ts");
    if (!isUserNamed(world, signIn) && !findAccount(world, signIn))
      throw new UsageError(
        `There is no account '${signIn}' in the organisation, nor in its tenant: --sign-in takes a user's name, alias or principal name, or none.`,
      );
    signInAccount(world, signIn);
    const { SamAccountName, Alias } = accountOf(world)?.row.values ?? {};
    const name = SamAccountName ?? Alias;
    this.#userName = typeof name === "string" ? name : null;
  }

  close(): void {
    this.#keepRegistry();
    this.#organization?.close();
    this.#organization = null;
  }

  /** The registry of a state's computer; undefined where nothing is kept: each session has a fresh one. */
  #stateRegistry(): RegistryKey | undefined {
    if (this.options.state === null && !this.keepsDrives) return undefined;
    if (!this.#registry) {
      this.#registry = this.#freshRegistry();
      const { store } = this.organization.world;
      applyRegistryChanges(this.#registry, store.list(registryRecords));
    }
    return this.#registry;
  }

  #freshRegistry(): RegistryKey {
    return standardRegistry(this.#environment(), shellMachine(this.organization.world).operatingSystem);
  }

  /** What scripts changed of the registry stays with the state. */
  #keepRegistry(): void {
    if (!this.#registry || !this.#organization || this.#works === "copy" || this.options.state === null) return;
    const { store } = this.#organization.world;
    const changes = registryChanges(this.#registry, this.#freshRegistry());
    const before = store.list(registryRecords);
    if (JSON.stringify(before) === JSON.stringify(changes)) return;
    store.transact(() => {
      for (const { path: key } of before) store.remove(registryRecords, key);
      for (const change of changes) store.put(registryRecords, change.path, change);
    });
  }

  #timeZone(): string {
    return findTimeZone(getOrganization(this.organization.world).timeZone)?.ianaName ?? "UTC";
  }

  #mounts(): readonly Mount[] {
    if (!this.keepsDrives) return this.#openMounts();
    const { clock } = this.organization;
    this.#drives ??= this.#openMounts().map((mount) =>
      mount.folder === "memory" ? { ...mount, folder: { volume: new MemoryVolume(clock) } } : mount,
    );
    return this.#drives;
  }

  #openMounts(): readonly Mount[] {
    const { mounts } = this.options;
    const { clock } = this.organization;
    const system: readonly HostMount[] = mounts.some(({ letter }) => letter === "C")
      ? []
      : [{ letter: "C", folder: this.organization.systemDrive, isSystem: true }];
    const scripts = this.scripts.mount(clock);
    const { noteUse } = this.scripts;
    return [
      ...system.map((mount) => this.#undoable(openMount(mount, clock))),
      ...mounts.map((mount) => openMount(mount, clock, noteUse)),
      ...(scripts ? [scripts] : []),
    ];
  }

  /** At the prompt changes of drive C: can be taken back. */
  #undoable(mount: Mount): Mount {
    if (!this.atPrompt) return mount;
    const { clock } = this.organization;
    const { folder } = mount;
    const volume = typeof folder === "object" && "volume" in folder ? folder.volume : new MemoryVolume(clock);
    return { ...mount, folder: { volume: new UndoableVolume(volume) } };
  }

  #environment(): EnvironmentVariables {
    const { environment } = shellMachine(this.organization.world);
    const user = this.#userName;
    return new EnvironmentVariables(
      environment.map(({ name, value }) => [name, user !== null && name === "USERNAME" ? user : value] as const),
    );
  }
}
