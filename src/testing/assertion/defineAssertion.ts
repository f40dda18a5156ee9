import type { CmdletExample } from "../../command/CmdletDefinition.ts";
import type { ParameterDetails, ValidationRule } from "../../command/ParameterDefinition.ts";
import { type CmdletContext, type CmdletDefinition, defineCmdlet } from "../../command/prelude.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { becauseText } from "../should/becauseText.ts";
import { assertionOf, failAssertion } from "../should/failAssertion.ts";
import { type AssertionInput, actualOf, hintOf, type InputKind } from "./AssertionInput.ts";
import { passed } from "./passed.ts";

/** A call of a command Should-*. */
export interface AssertionCall {
  /** What is judged. */
  readonly actual: unknown;
  readonly input: AssertionInput;
  /** -Expected, or null. */
  readonly expected: unknown;
  readonly parameterSet: string;
  /** Arguments by name, as they were bound. */
  readonly values: ReadonlyMap<string, unknown>;
  /** ` because {reason},`, or nothing. */
  readonly because: string;
  readonly cmdlet: CmdletContext;
}

/** One command Should-* of Pester 6. */
export interface Assertion {
  readonly name: string;
  readonly synopsis: string;
  readonly kind: InputKind;
  readonly parameters: Readonly<Record<string, ParameterDetails>>;
  readonly defaultSet?: string;
  /** Position of -Actual: behind the others. */
  readonly actualPosition?: number;
  /** The reason has a position of its own there. */
  readonly becausePosition?: number;
  readonly examples: readonly CmdletExample[];
  /** Null where it holds; else the message without hints. */
  readonly test: (call: AssertionCall) => string | null;
}

/** What mandatory parameters refuse, and this one may let in. */
const lets: Readonly<Record<"null" | "emptyText", readonly ValidationRule[]>> = {
  null: [{ rule: "allowNull" }],
  emptyText: [{ rule: "allowEmptyString" }, { rule: "allowNull" }],
};

/** -Expected in the first place. One of any type takes empty collections and texts. */
export function expectedParameter(type = "object", allow: "null" | "emptyText" | null = null): ParameterDetails {
  const empty: readonly ValidationRule[] =
    type === "object" ? [{ rule: "allowEmptyCollection" }, { rule: "allowEmptyString" }] : [];
  return { type, position: 0, mandatory: true, validate: [...empty, ...(allow === null ? [] : lets[allow])] };
}

export function defineAssertion(assertion: Assertion): CmdletDefinition {
  const { name, synopsis, kind, parameters, examples } = assertion;
  const hasPlace = assertion.becausePosition !== undefined;
  const Actual: ParameterDetails = { type: "object", position: assertion.actualPosition ?? 1, pipeline: "value" };
  const Because: ParameterDetails = { type: "string", ...(hasPlace ? { position: assertion.becausePosition } : {}) };
  return defineCmdlet({
    name,
    module: "Pester",
    synopsis,
    // A command that has -Because between its own parameters names it there.
    parameters: { ...(hasPlace ? parameters : { Actual, ...parameters }), Actual, Because },
    ...(assertion.defaultSet ? { defaultSet: assertion.defaultSet } : {}),
    examples,
    source: "observed",
    steps(cmdlet) {
      const items: unknown[] = [];
      return {
        process() {
          if (cmdlet.expectsInput) items.push(cmdlet.raw("Actual"));
        },
        end() {
          pesterRun();
          judge(assertion, cmdlet, {
            isPiped: cmdlet.expectsInput,
            items,
            given: cmdlet.raw("Actual"),
            source: (cmdlet.invocation as InvocationInfo).source,
          });
        },
      };
    },
  });

  function judge({ test }: Assertion, cmdlet: CmdletContext, input: AssertionInput): void {
    const message = asScript(() =>
      test({
        actual: actualOf(input, kind),
        input,
        expected: cmdlet.raw("Expected") ?? null,
        parameterSet: cmdlet.parameterSet,
        values: cmdlet.bound,
        because: becauseText(cmdlet.raw("Because")),
        cmdlet,
      }),
    );
    if (message === null) return passed((value) => cmdlet.write(value));
    const hint = hintOf(input, kind);
    failAssertion(assertionOf(cmdlet), hint === null ? message : `${message}\n\nHint: ${hint}`);
  }
}

/** What the operators throw is as from a script: no command's name in its id. */
function asScript<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof PSError && thrown.record.invocation === null) {
      thrown.record.invocation = new InvocationInfo(null, "", runningEngine().frame?.position ?? null);
      throw thrown.endsScript ? thrown : thrown.because("thrown");
    }
    throw thrown;
  }
}
