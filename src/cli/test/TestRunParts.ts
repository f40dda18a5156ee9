import type { GlobalOptions } from "../options/GlobalOptions.ts";
import type { Program } from "../Program.ts";
import type { TestWishes } from "./TestWishes.ts";

/** What a run of tests works with. */
export interface TestRunParts {
  readonly wishes: TestWishes;
  readonly options: GlobalOptions;
  readonly program: Program;
  /** Told of every file of the host that tests ask for; absent: nobody is. */
  readonly noteUse?: (file: string) => void;
}
