import { psError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";

/** What $PSDefaultParameterValues holds: a table whose keys are "Command:Parameter" or "Disabled". */
export class DefaultParameterDictionary extends Hashtable {
  constructor() {
    super(true, 0, "ordinalIgnoreCase");
  }

  override get clrType(): ClrType {
    return dictionaryType();
  }

  override set(key: unknown, value: unknown): void {
    checkKey(key, "RuntimeException");
    super.set(key, value);
  }

  override add(key: unknown, value: unknown): boolean {
    checkKey(key, "PSInvalidOperationException");
    return super.add(key, value);
  }
}

/** What the indexer throws reaches a script as a RuntimeException. */
function checkKey(key: unknown, exception: string): void {
  const text = toText(key).trim();
  if (/^disabled$/i.test(text) || /^\S.*:\s*\S/.test(text)) return;
  throw psError(
    "InvalidOperation",
    "InvalidOperation",
    `The key '${text}' does not have a valid format. For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.`,
    { exception: `System.Management.Automation.${exception}` },
  );
}

const dictionaryType = lazyType("System.Management.Automation.DefaultParameterDictionary");
