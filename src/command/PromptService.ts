import { serviceKey } from "../base/ServiceKey.ts";

export interface ScenarioRow {
  readonly name: string;
  readonly description: string;
  /** Whether its organisation is the one that is loaded. */
  readonly isCurrent: boolean;
}

/** The last input that changed the organisation, taken back. */
export interface UndoneInput {
  readonly commandLine: string;
  /** How many records, and how many files and folders of drive C:, are as they were. */
  readonly records: number;
  readonly files: number;
  /** How many files are not, since they are larger than what is remembered. */
  readonly left: number;
  /** Whether the clock, and whether the registry, is as it was. */
  readonly clock: boolean;
  readonly registry: boolean;
}

/** What the prompt of cmdlab can do with the organisation that is loaded. */
export interface PromptService {
  /** Where the state is kept. */
  readonly state: string;
  scenarios(): readonly ScenarioRow[];
  /** Null: nothing that is known was changed since the prompt began. */
  undo(): UndoneInput | null;
  /** When the running input has ended, the organisation is as the scenario has it; what was is kept in the state folder. */
  reset(): void;
  /** When the running input has ended, the prompt goes on with the organisation of another scenario; false: there is none of that name. */
  switchTo(scenario: string): boolean;
}

export const promptServiceKey = serviceKey<PromptService>("prompt");
