import { PSError } from "../../objects/errors/PSError.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { isCollection } from "./AssertionInput.ts";
import { formatValue } from "./formatValue.ts";
import type { ShouldAssertion } from "./ShouldAssertion.ts";

/** Its methods are those of a class written in script: what they throw reaches the caller as it is. */
export const shouldAssertionType = defineClr<ShouldAssertion>("ShouldAssertion", {
  methods: {
    "psobject Actual()": (self: ShouldAssertion) => self.actual(),
    "string Hint()": (self: ShouldAssertion) => self.hint(),
    "void Fail(string message)": (self: ShouldAssertion, message: string) => asScript(() => self.fail(message, null)),
    "void Fail(string message, psobject data)": (self: ShouldAssertion, message: string, data: unknown) =>
      asScript(() => self.fail(message, data)),
    "string Format(psobject value)": (_self: ShouldAssertion, value: unknown) => formatValue(value),
    "psobject EnsureScalar(psobject expected)": (self: ShouldAssertion, expected: unknown) =>
      asScript(() => self.ensureScalar(expected)),
    "bool IsCollection(psobject value)": (_self: ShouldAssertion, value: unknown) => isCollection(value),
  },
});

function asScript<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (thrown) {
    throw thrown instanceof PSError ? thrown.marked("passesMembers") : thrown;
  }
}
