import type { GlobalOptions } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";
import type { TestWishes } from "./TestWishes.ts";

/** What a run of tests works with. */
export interface TestRunParts {
  readonly wishes: TestWishes;
  readonly options: GlobalOptions;
  readonly program: Program;
  /** The folders that the person named, as full paths: tests in them see all of them. */
  readonly places: readonly string[];
  /** Told of every file of the host that tests ask for; absent: nobody is. */
  readonly noteUse?: (file: string) => void;
}
