import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import type { PSCmdletObject } from "../../runtime/values/PSCmdletObject.ts";
import { becauseText } from "../should/becauseText.ts";
import { failAssertion } from "../should/failAssertion.ts";
import { type AssertionInput, actualOf, hintOf, type InputKind } from "./AssertionInput.ts";
import { formatType, formatValue } from "./formatValue.ts";
import { requireScalar } from "./requireScalar.ts";

/** What New-ShouldAssertion gives to an assertion that a script writes. */
export class ShouldAssertion extends ClrObject {
  readonly #invocation: InvocationInfo | null;
  readonly #input: AssertionInput;
  readonly #kind: InputKind;

  constructor(caller: PSCmdletObject, given: unknown, items: readonly unknown[], kind: InputKind) {
    super();
    this.#invocation = caller.frame.invocation;
    this.#kind = kind;
    const isPiped = this.#invocation?.expectingInput ?? false;
    this.#input = { isPiped, items, given, source: this.#invocation?.source };
  }

  get clrType(): ClrType {
    return assertionType();
  }

  actual(): unknown {
    return actualOf(this.#input, this.#kind);
  }

  hint(): string | null {
    return hintOf(this.#input, this.#kind);
  }

  /** Fails with a message whose tokens in pointed brackets are filled in from the data, by names as they are written. */
  fail(message: string, data: unknown): void {
    const table = unwrap(data);
    const entries = table instanceof Dictionary ? [...table.entries()] : [];
    const given = new Map(entries.map(({ key, value }) => [toText(key), value]));
    const find = (name: string): unknown => [...given].find(([key]) => key.toLowerCase() === name)?.[1];
    const actual = given.has("Actual") ? find("actual") : this.actual();
    const texts = new Map<string, string>([
      ...[...given].filter(([key]) => !ownData.has(key)).map(([key, value]) => [key, formatValue(value)] as const),
      ["expected", formatValue(find("expected"))],
      ["expectedType", `[${formatType(find("expected"))}]`],
      ["actual", formatValue(actual)],
      ["actualType", `[${formatType(actual)}]`],
      ["because", becauseText(find("because"))],
    ]);
    const text = message.replace(/<(\w+)>/g, (token, name) => texts.get(name) ?? token);
    const hint = given.has("Hint") ? toText(find("hint")) : this.hint();
    const bound = this.#invocation?.boundParameters.get("ErrorAction");
    failAssertion(
      { invocation: this.#invocation, errorAction: bound, because: find("because") },
      hint === null ? text : `${text}\n\nHint: ${hint}`,
    );
  }

  ensureScalar(expected: unknown): unknown {
    requireScalar(expected, this.#invocation?.command?.name ?? "");
    return expected;
  }
}

/** What the runner itself looks for in the data, and no token of its own. */
const ownData: ReadonlySet<string> = new Set(["Actual", "Expected", "Because", "Hint"]);

const assertionType = lazyType("ShouldAssertion");
