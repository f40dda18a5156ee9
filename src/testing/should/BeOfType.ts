import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { isType } from "../../objects/ops/isType.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { defineOperator, verdict } from "./ShouldOperator.ts";
import { typeByName } from "./typeByName.ts";
import { typeNotFound } from "./typeNotFound.ts";
import { valueText } from "./valueText.ts";

export default defineOperator({
  name: "BeOfType",
  aliases: ["HaveType"],
  takesList: false,
  parameters: { ExpectedType: { type: "psobject", position: 0 }, Because: { type: "string", position: 1 } },
  test({ actual, values, negated, because }) {
    const given = unwrap(values.get("ExpectedType"));
    const name = toText(given).replace(/^\[(.*)\]$/, "$1");
    if (given === null || given === undefined) throw runtimeError("IsOperatorRequiresType", ["-is"]);
    const type = given instanceof ClrType ? given : typeByName(name);
    if (!type) {
      if (pesterRun().version === 6) return typeNameVerdict(actual, name, negated, because);
      throw typeNotFound(name);
    }
    const seen = (): string => `${valueText(actual)} with type ${typeOfText(actual)}`;
    return verdict(
      isType(actual, type),
      negated,
      () => `Expected the value to have type [${typeText(type)}] or any of its subtypes,${because} but got ${seen()}.`,
      () =>
        `Expected the value to not have type [${typeText(type)}] or any of its subtypes,${because} but got ${seen()}.`,
    );
  },
});

function typeOfText(value: unknown): string {
  return value === null || value === undefined ? "$null" : `[${typeText(typeOf(unwrap(value)))}]`;
}

/** Pester 6 takes a name that is no type's for one of the value's type names, or of its types', which it sees no classes' of. */
function typeNameVerdict(actual: unknown, name: string, negated: boolean, because: string): string | null {
  const names = typeNamesOf(actual);
  const value = unwrap(actual);
  const known = [...names];
  for (let type = value === null || value === undefined ? null : typeOf(value); type; type = type.base)
    known.push(type.shortName, type.name);
  const seen = (): string =>
    `${valueText(actual)} with type ${typeOfText(actual)} and PSTypeNames ${names.map((one) => `[${one}]`).join(", ")}`;
  return verdict(
    known.some((one) => one.toLowerCase() === name.toLowerCase()),
    negated,
    () => `Expected the value to have type or PSTypeName [${name}],${because} but got ${seen()}.`,
    () => `Expected the value to not have type or PSTypeName [${name}],${because} but got ${seen()}.`,
  );
}
