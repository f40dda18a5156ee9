import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { Hashtable } from "../model/Hashtable.ts";
import { ItemCollection } from "../model/ItemCollection.ts";
import { lazyType } from "../model/lazyType.ts";
import { clrException } from "../model/PSError.ts";
import { unwrap } from "../model/PSObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { equal } from "../ops/equal.ts";
import { toArray } from "../ops/toArray.ts";
import { toText } from "../ops/toText.ts";

/** What Update-List without an object says is to happen to a list. */
class PSListModifier extends ClrObject {
  add: unknown[] = [];
  remove: unknown[] = [];
  replace: unknown[] = [];

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

function applyTo(self: PSListModifier, target: unknown): void {
  const list = unwrap(target);
  if (!(list instanceof ItemCollection)) {
    throw clrException(
      "System.Management.Automation.PSInvalidOperationException",
      "Update only supported on objects that implement IList.",
    );
  }
  const kept =
    self.replace.length > 0 ? [] : list.items.filter((item) => !self.remove.some((one) => equal(item, one, true)));
  list.items.splice(0, list.items.length, ...kept, ...self.replace, ...self.add);
  list.version++;
}

export default defineType<PSListModifier>({
  name: "System.Management.Automation.PSListModifier",
  constructors: {
    "()": () => new PSListModifier(),
    "(System.Object replacementItems)": fromValue,
    "(hashtable hash)": fromTable,
  },
  properties: {
    "System.Collections.ObjectModel.Collection[System.Object] Add {get;}": (self) => self.add,
    "System.Collections.ObjectModel.Collection[System.Object] Remove {get;}": (self) => self.remove,
    "System.Collections.ObjectModel.Collection[System.Object] Replace {get;}": (self) => self.replace,
  },
  methods: {
    "void ApplyTo(System.Collections.IList collectionToUpdate)": applyTo,
    "void ApplyTo(System.Object collectionToUpdate)": applyTo,
  },
});
