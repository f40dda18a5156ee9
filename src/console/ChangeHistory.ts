import type { Clock } from "../base/Clock.ts";
import type { UndoneInput } from "../command/PromptService.ts";
import type { RegistryKey } from "../objects/values/machine/RegistryKey.ts";
import { UndoableVolume } from "../providers/fileSystem/UndoableVolume.ts";
import { providerServiceKey } from "../providers/ProviderService.ts";
import { RegistryProvider } from "../providers/registry/RegistryProvider.ts";
import type { Session } from "../session/Session.ts";
import type { RecordBefore } from "../store/Store.ts";
import { adminAuditLog } from "../world/audit/AdminAuditLogEntry.ts";
import type { World } from "../world/World.ts";

/** How many records are remembered at most; of older inputs nothing is known then. */
const mostRecords = 200_000;
/** How many inputs that changed something are remembered. */
const mostInputs = 100;

interface InputChanges {
  readonly commandLine: string;
  readonly records: RecordBefore[];
  readonly volumeChanges: number;
  readonly time: number;
  readonly registryText: string;
  readonly setClock: () => void;
  readonly putRegistry: () => void;
}

/** An organisation whose changes can be taken back. */
export interface UndoableOrganization {
  readonly world: World;
  readonly clock: Clock;
  /** Remembers what time it is; what is given back sets the clock to it again. */
  readonly keepTime: () => () => void;
}

/**
 * What the inputs at a prompt changed of an organisation, of its drive C:, registry and clock, so that they can be taken back,
 * the last one first.
 */
export class ChangeHistory {
  readonly #inputs: InputChanges[] = [];
  /** Null: it cannot be taken back. */
  readonly #drive: UndoableVolume | null;
  readonly #registry: RegistryKey | null;
  #isUndoing = false;

  constructor(
    readonly organization: UndoableOrganization,
    session: Session,
  ) {
    const providers = session.engine.service(providerServiceKey);
    const [, drive = null] = [...providers.fileSystem.files.volumes()].find(([letter]) => letter === "C") ?? [];
    this.#drive = drive instanceof UndoableVolume ? drive : null;
    const registry = providers.findProvider("Registry");
    this.#registry = registry instanceof RegistryProvider ? registry.root : null;
    organization.world.store.onChange = (record) => {
      if (!this.#isUndoing) this.#inputs.at(-1)?.records.push(record);
    };
  }

  /** An input begins. */
  begin(commandLine: string): void {
    const last = this.#inputs.at(-1);
    if (last && !this.#hasChanged(last)) this.#forgetLast();
    const { clock, keepTime } = this.organization;
    const registry = this.#registry;
    this.#inputs.push({
      commandLine,
      records: [],
      volumeChanges: this.#drive?.changes ?? 0,
      time: clock.now(),
      registryText: registry?.allText ?? "",
      setClock: keepTime(),
      putRegistry: registry?.keep() ?? (() => {}),
    });
    this.#drive?.begin(mostInputs);
    let count = this.#inputs.reduce((sum, { records }) => sum + records.length, 0);
    while ((count > mostRecords || this.#inputs.length > mostInputs) && this.#inputs.length > 1)
      count -= this.#inputs.shift()?.records.length ?? 0;
  }

  /** Takes the last input that changed something back; the one that runs is not meant. */
  undo(): UndoneInput | null {
    const running = this.#inputs.at(-1);
    if (running) this.#forgetLast();
    const last = this.#inputs.pop();
    this.#isUndoing = true;
    try {
      return last ? this.#takeBack(last) : null;
    } finally {
      this.#isUndoing = false;
      if (running) this.begin(running.commandLine);
    }
  }

  #takeBack({ commandLine, records, time, registryText, setClock, putRegistry }: InputChanges): UndoneInput {
    const clock = this.organization.clock.now() !== time;
    const registry = (this.#registry?.allText ?? "") !== registryText;
    const { files, left } = this.#drive?.undo() ?? { files: 0, left: 0 };
    if (registry) putRegistry();
    if (clock) setClock();
    return { commandLine, records: this.organization.world.store.putBack(records), files, left, clock, registry };
  }

  #forgetLast(): void {
    this.#inputs.pop();
    this.#drive?.forgetLast();
  }

  #hasChanged({ records, volumeChanges, time, registryText }: InputChanges): boolean {
    return (
      // What the log alone tells of a cmdlet that failed is nothing to take back.
      records.some(({ collection }) => collection !== adminAuditLog.name) ||
      (this.#drive?.changes ?? 0) !== volumeChanges ||
      this.organization.clock.now() !== time ||
      (this.#registry?.allText ?? "") !== registryText
    );
  }
}
