import type { Hashtable } from "../../../syntax/ast/expressions.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { literalValues } from "../../literalValues.ts";
import { type KnownObjects, whole } from "../KnownObjects.ts";
import type { ObjectContext } from "../ObjectContext.ts";
import { wordsOf } from "../wordsOf.ts";

/** The object that a table becomes, with the names that are written, where all of them are, and those that it gets later; null for another. */
export function objectOfTable(
  { keyValuePairs }: Hashtable,
  context: ObjectContext,
  later: readonly string[] = [],
): KnownObjects | null {
  const keys = keyValuePairs.map(({ key }) => literalValues(key)?.[0]);
  if (keys.some((key) => typeof key !== "string" && typeof key !== "number")) return null;
  const members = [...keys.map(String), ...later];
  // Objects of a name of their own may get more by Update-TypeData.
  const isNamed = members.some((key) => key.toLowerCase() === "pstypename");
  return {
    ...whole,
    isPlain: true,
    what: "the object that is made here",
    members,
    isWhole: !isNamed,
    held(name) {
      const place = members.findIndex((key) => key.toLowerCase() === name.toLowerCase());
      const isLater = later.some((key) => key.toLowerCase() === name.toLowerCase());
      return place < 0 || isLater ? null : context.objectsOf(keyValuePairs[place].value);
    },
    words(name) {
      const [owner, property] = copied(name);
      return owner && wordsOf(owner, property, context);
    },
    closes(name) {
      const [owner, property] = copied(name);
      return owner?.closes?.(property) === true;
    },
  };

  /** Whose property a key has the value of: `State = $_.State` */
  function copied(name: string): readonly [KnownObjects | null, string] {
    const place = keys.findIndex((key) => String(key).toLowerCase() === name.toLowerCase());
    const value = place < 0 ? null : pureExpression(keyValuePairs[place].value);
    if (value?.kind !== "MemberExpression" || value.static || value.member.kind !== "StringConstantExpression")
      return [null, ""];
    return [context.objectsOf(value.expression), value.member.value];
  }
}
