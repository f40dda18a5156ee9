import { clrException } from "../../errors/PSError.ts";
import { toArray } from "../../ops/toArray.ts";
import { toText } from "../../ops/toText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { unwrap } from "../../values/PSObject.ts";
import { applyListChanges } from "../members/listChanges.ts";

/** What Update-List without an object says is to happen to a list. */
class PSListModifier extends ClrObject {
  add: unknown[] = [];
  remove: unknown[] = [];
  replace: unknown[] = [];

  /** One of them as the collection that scripts can add to. */
  collection(name: "add" | "remove" | "replace"): ListObject {
    return new ListObject(typeByName("System.Collections.ObjectModel.Collection[System.Object]"), this[name]);
  }

  get clrType(): ClrType {
    return modifierType();
  }
}

const modifierType = lazyType("System.Management.Automation.PSListModifier");

function fromTable(table: Hashtable): PSListModifier {
  const made = new PSListModifier();
  for (const { key, value } of table.entries()) {
    const name = toText(key).toLowerCase();
    if (name !== "add" && name !== "remove" && name !== "replace") {
      throw clrException(
        "System.Management.Automation.PSArgumentException",
        `The following unknown list modifier was detected: '${toText(key)}'. Valid list modifiers are Add, Remove, and Replace.`,
      );
    }
    made[name] = toArray(value ?? []);
  }
  return made;
}

function fromValue(value: unknown): PSListModifier {
  const plain = unwrap(value);
  if (plain instanceof Hashtable) return fromTable(plain);
  return Object.assign(new PSListModifier(), { replace: toArray(value) });
}

export default defineClr<PSListModifier>({
  constructors: {
    "()": () => new PSListModifier(),
    "(System.Object)": fromValue,
    "(hashtable)": fromTable,
  },
  properties: {
    Add: (self) => self.collection("add"),
    Remove: (self) => self.collection("remove"),
    Replace: (self) => self.collection("replace"),
  },
  methods: {
    "ApplyTo(System.Collections.IList)": (self, target: unknown) => applyListChanges(target, self),
    "ApplyTo(System.Object)": (self, target: unknown) => applyListChanges(target, self),
  },
});
