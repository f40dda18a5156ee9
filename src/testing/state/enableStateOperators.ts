import type { Engine } from "../../runtime/Engine.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { redefineShould } from "../should/customOperator.ts";
import { changeOnly } from "./ChangeOnly.ts";
import { haveChanged } from "./HaveChanged.ts";
import { matchTranscript } from "./MatchTranscript.ts";

/** Gives the session's Should the operators of the module Cmdlab. */
export function enableStateOperators(engine: Engine): void {
  const { operators } = pesterRun(engine);
  for (const operator of [haveChanged, changeOnly, matchTranscript])
    operators.set(operator.name.toLowerCase(), { ...operator, block: null });
  redefineShould(engine);
}
