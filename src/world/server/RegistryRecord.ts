import { registryValueKinds } from "../../base/registryValueKinds.ts";
import { collection } from "../../store/Collection.ts";
import { flag, list, name, object, oneOf, type ShapeType, text } from "../../store/record/RecordShape.ts";

const registryShape = object({
  /** From the root: `HKEY_LOCAL_MACHINE\SOFTWARE\Contoso`. */
  path: name,
  /** A key that every computer has from the start and that somebody took away, with all below it. */
  isRemoved: flag,
  /** All values of the key; numbers and lists as texts of JSON, bytes as base64. */
  values: list(
    object({
      name: text,
      kind: oneOf(...registryValueKinds),
      data: text,
    }),
  ),
});

/** A key of the registry of the shell's computer that is otherwise than at the start. */
export type RegistryRecord = ShapeType<typeof registryShape>;

export const registryRecords = collection("registryKey", registryShape);
